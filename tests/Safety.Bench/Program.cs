Console.WriteLine("usage: Safety.Bench <what>");
return 2;

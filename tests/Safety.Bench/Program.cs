using System.Globalization;
using BenchmarkDotNet.Running;
using Safety.Bench;

// Each verb is one measurement; ops/benchmarks.md says what each prints and what was reached.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;
switch (args.FirstOrDefault())
{
    case "service":
        await ServiceBench.RunAsync(TimeSpan.FromSeconds(seconds));
        return 0;
    case "demo":
        await DemoBench.RunAsync();
        return 0;
    case "storm":
        await StormBench.RunAsync(args.Length > 1 ? seconds : 30_000);
        return 0;
    case "duress":
        await DuressBench.RunAsync(args.Length > 1 ? seconds : 200);
        return 0;
    case "breach":
        await BreachBench.RunAsync(args.Length > 1 ? seconds : 100);
        return 0;
    case "contacts":
        await ContactBench.RunAsync(args.Length > 1 ? seconds : 100_000);
        return 0;
    case "import":
        await ContactBench.ImportAsync(args.Length > 1 ? seconds : 100_000);
        return 0;
    case "trial":
        await TrialBench.RunAsync(args.Length > 1 ? seconds : 300_000);
        return 0;
    case "pure":
        BenchmarkSwitcher.FromTypes([typeof(PureBench)]).Run(["--filter", "*"]);
        return 0;
    default:
        Console.WriteLine(
            "usage: Safety.Bench service [seconds] | demo | storm [visits] | duress [pairs] | breach [calls]"
            + " | contacts [rows] | import [rows] | trial [events] | pure");
        return 2;
}

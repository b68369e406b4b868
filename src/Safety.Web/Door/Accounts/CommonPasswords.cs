using System.Text;

namespace Safety.Web.Door.Accounts;

/// <summary>
/// Passwords that are tried first. Short ones are refused by their length, so this is about the ways in which people
/// make a common word long: repeated, counted up, decorated. The list is our own and works by stripping the decoration.
/// </summary>
internal static class CommonPasswords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "password", "passwort", "passphrase", "passcode", "secret", "letmein", "letmeinnow", "welcome", "welcomeback",
        "changeme", "changemenow", "default", "administrator", "admin", "adminadmin", "root", "user", "guest", "login",
        "safety", "safetyfirst", "socialwork", "socialworker", "casework", "caseworker", "therapist", "manager",
        "supervisor", "staff", "agency", "office", "computer", "internet", "system", "server", "security",
        "iloveyou", "iloveyouso", "loveyou", "sunshine", "princess", "football", "baseball", "basketball", "superman",
        "batman", "dragon", "monkey", "shadow", "master", "freedom", "whatever", "trustno", "nothing", "hello",
        "helloworld", "goodmorning", "goodbye", "summer", "winter", "spring", "autumn", "january", "february", "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "qwerty", "qwertyuiop", "qwertyui", "qwertz",
        "qwertzuiop", "azerty", "azertyuiop", "asdfgh", "asdfghjkl", "zxcvbn", "zxcvbnm", "qazwsx", "qazwsxedc",
        "qwertyasdf", "asdfghjklqwerty", "qwertyuiopasdfghjkl", "abcdefghijkl", "abcdef", "abcabc", "abc", "test",
        "testtest", "testing", "temporary", "example", "correcthorsebatterystaple", "opensesame", "thisismypassword",
        "mypassword", "yourpassword", "newpassword", "nopassword", "blankpassword",
    };

    /// <summary>Whether a password is a common word with decoration, or a run of keys.</summary>
    public static bool Contains(string password)
    {
        var letters = Letters(password);
        if (letters.Length == 0) return IsRun(password);
        return Words.Contains(letters) || Words.Contains(Unrepeated(letters)) || IsRun(password);
    }

    /// <summary>The letters alone, with the usual digits and signs in their place read as letters.</summary>
    private static string Letters(string password)
    {
        var trimmed = password.Trim([.. " !.?*#-_0123456789"]);
        var letters = new StringBuilder();
        foreach (var sign in trimmed.ToLowerInvariant())
        {
            var letter = sign switch
            {
                '0' => 'o',
                '1' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                _ => sign,
            };
            if (char.IsLetter(letter)) letters.Append(letter);
        }

        return letters.ToString();
    }

    /// <summary>The part that a text repeats, or the text.</summary>
    private static string Unrepeated(string text)
    {
        var turn = (text + text).IndexOf(text, 1, StringComparison.Ordinal);
        return turn > 0 && turn < text.Length ? text[..turn] : text;
    }

    /// <summary>Whether each character follows the one before it, such as 123456789012.</summary>
    private static bool IsRun(string text)
    {
        var steps = text.Zip(text.Skip(1), (a, b) => b - a).ToList();
        return steps.Count(step => step is 1 or -1 or 0 or -9 or 9) >= steps.Count * 9 / 10;
    }
}

namespace Safety.Web.Tests.House;

/// <summary>
/// What a rule of the house looked at, and what it found wrong. A rule that looked at nothing holds nothing.
/// </summary>
/// <param name="Looked">How many subjects it looked at.</param>
/// <param name="Breaches">What is wrong, each with its place.</param>
internal sealed record Findings(int Looked, IReadOnlyList<string> Breaches)
{
    /// <summary>Looks at each subject.</summary>
    public static Findings Of<T>(IEnumerable<T> subjects, Func<T, IEnumerable<string>> breaches)
    {
        var all = subjects.ToList();
        return new Findings(all.Count, [.. all.SelectMany(breaches)]);
    }

    /// <summary>What two rules found together.</summary>
    public static Findings operator +(Findings one, Findings other) =>
        new(one.Looked + other.Looked, [.. one.Breaches, .. other.Breaches]);

    /// <summary>Fails if the rule is broken, and also if there was nothing that could have broken it.</summary>
    public void AssertClean()
    {
        Assert.True(Looked > 0, "The rule looked at nothing, so it proves nothing.");
        Assert.True(Breaches.Count == 0, $"{Breaches.Count} of {Looked}:\n" + string.Join("\n", Breaches));
    }

    /// <summary>Fails unless the planted breach was found, by a part of what is said about it.</summary>
    public void AssertCatches(string part) =>
        Assert.True(
            Breaches.Any(breach => breach.Contains(part, StringComparison.Ordinal)),
            $"'{part}' was planted and not found among:\n" + string.Join("\n", Breaches));
}

namespace Safety.Core.Audit.Trends;

/// <summary>How long people waited for something.</summary>
/// <param name="Number">How many waited.</param>
/// <param name="StillWaiting">How many of them wait still.</param>
/// <param name="MedianMinutes">Half of those who wait no more waited at most so long, or null where none does.</param>
/// <param name="NinetiethMinutes">Nine of ten of them waited at most so long, or null.</param>
public sealed record Waiting(int Number, int StillWaiting, double? MedianMinutes, double? NinetiethMinutes)
{
    /// <summary>What some waits come to. An end before its beginning counts as none: clocks differ.</summary>
    /// <param name="waits">When each began, and when it ended or null.</param>
    public static Waiting Of(IEnumerable<(DateTimeOffset From, DateTimeOffset? Until)> waits)
    {
        var all = waits.ToList();
        var over = all.Where(wait => wait.Until is not null)
            .Select(wait => Math.Max(0, (wait.Until!.Value - wait.From).TotalMinutes)).Order().ToList();
        return new(all.Count, all.Count - over.Count, Share(over, 0.5), Share(over, 0.9));
    }

    /// <summary>The smallest number that so many of all do not exceed (the nearest-rank percentile), or null.</summary>
    internal static double? Share(IReadOnlyList<double> ordered, double share) =>
        ordered.Count == 0 ? null : ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Count) - 1)];
}

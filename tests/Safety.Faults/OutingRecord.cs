namespace Safety.Faults;

/// <summary>A visit that was found overdue.</summary>
/// <param name="Visit">Which.</param>
/// <param name="AlarmAt">From when it counted as missed.</param>
/// <param name="FoundAt">When it was found.</param>
internal sealed record FoundOverdue(Guid Visit, DateTimeOffset AlarmAt, DateTimeOffset FoundAt);

/// <summary>What visits whose pages never came back left in the history.</summary>
/// <param name="Found">What the watch found.</param>
/// <param name="Raised">The visits for which an alert was raised, once for each alert.</param>
/// <param name="Out">The visits that there were.</param>
internal sealed record OutingRecord(
    IReadOnlyList<FoundOverdue> Found, IReadOnlyList<Guid> Raised, IReadOnlyCollection<Guid> Out)
{
    /// <summary>What is wrong with it, in words; empty when every promise was kept.</summary>
    /// <param name="within">How late it may be.</param>
    public IReadOnlyList<string> Faults(TimeSpan within) =>
    [
        .. Out.Where(visit => Found.All(one => one.Visit != visit)).Select(visit => $"{visit} was never found."),
        .. Found.GroupBy(one => one.Visit).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} was found {same.Count()} times."),
        .. Out.Where(visit => Raised.Count(raised => raised == visit) != 1)
            .Select(visit => $"{visit} has {Raised.Count(raised => raised == visit)} alerts."),
        .. Found.Where(one => one.FoundAt < one.AlarmAt).Select(one => $"{one.Visit} was found early."),
        .. Found.Where(one => one.FoundAt > one.AlarmAt + within)
            .Select(one => $"{one.Visit} was found {one.FoundAt - one.AlarmAt} late."),
    ];
}

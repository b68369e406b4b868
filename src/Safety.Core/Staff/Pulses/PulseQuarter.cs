namespace Safety.Core.Staff.Pulses;

/// <summary>
/// Three calendar months, the only time over which groups are summed up. Times that overlap could be held against each
/// other until one person's answer is left; these do not overlap.
/// </summary>
public static class PulseQuarter
{
    /// <summary>Months of a quarter.</summary>
    public const int Months = 3;

    /// <summary>The first day of a day's quarter.</summary>
    /// <param name="day">The day by the agency's calendar.</param>
    public static DateOnly Of(DateOnly day) => new(day.Year, ((day.Month - 1) / Months * Months) + 1, 1);

    /// <summary>
    /// The quarters that are over, the latest first. A running one is shown to nobody: each new answer would show in
    /// it.
    /// </summary>
    /// <param name="today">The day by the agency's calendar.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<DateOnly> Finished(DateOnly today, int most) =>
        [.. Enumerable.Range(1, most).Select(back => Of(today).AddMonths(-Months * back))];
}

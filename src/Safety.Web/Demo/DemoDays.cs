namespace Safety.Web.Demo;

/// <summary>
/// When an office does what can wait: from Monday to Friday. What happens to people, and what somebody on call does
/// about it, keeps to no day.
/// </summary>
internal static class DemoDays
{
    /// <summary>A moment, or the same hour of the Friday before when it falls on a weekend.</summary>
    public static DateTimeOffset OrFriday(DateTimeOffset at) => at.DayOfWeek switch
    {
        DayOfWeek.Saturday => at.AddDays(-1),
        DayOfWeek.Sunday => at.AddDays(-2),
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => at,
    };

    /// <summary>A moment, or the same hour of the Monday after when it falls on a weekend.</summary>
    public static DateTimeOffset OrMonday(DateTimeOffset at) =>
        OrFriday(at) is var friday && friday == at ? at : friday.AddDays(3);

    /// <summary>The middle of the morning of a day, or of the Friday before.</summary>
    public static DateTimeOffset Morning(DateTimeOffset day) =>
        OrFriday(new DateTimeOffset(day.Date, TimeSpan.Zero).AddHours(10));
}

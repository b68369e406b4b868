namespace Safety.Core.Visits;

/// <summary>How long and how many, for visits. Our judgement throughout.</summary>
public static class VisitLimits
{
    /// <summary>Colleagues who come along.</summary>
    public const int CompanionsMax = 8;

    /// <summary>Characters of a place; checked at the door, before sealing.</summary>
    public const int PlaceLengthMax = 500;

    /// <summary>Characters of a reason or a note; checked at the door, before sealing.</summary>
    public const int NoteLengthMax = 2000;

    /// <summary>The longest visit, from its beginning.</summary>
    public static TimeSpan LengthMax { get; } = TimeSpan.FromHours(24);

    /// <summary>How far ahead a visit may be planned.</summary>
    public static TimeSpan AheadMax { get; } = TimeSpan.FromDays(366);

    /// <summary>How long ago a visit that is planned now may have begun: it is entered at the door.</summary>
    public static TimeSpan BegunAgoMax { get; } = TimeSpan.FromHours(1);

    /// <summary>How long a visit that is planned at the door has until its missing cover is found.</summary>
    public static TimeSpan EscortFoundWithin { get; } = TimeSpan.FromMinutes(10);

    /// <summary>A second check-in within this time is the same click again.</summary>
    public static TimeSpan SameCheckInWithin { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after its time the worker of a visit that has not begun is asked.</summary>
    public static TimeSpan NotBegunAskedAfter { get; } = TimeSpan.FromMinutes(30);

    /// <summary>How long they then have to start it or to call it off before their team is told.</summary>
    public static TimeSpan NotBegunFoundAfter { get; } = TimeSpan.FromMinutes(15);

    /// <summary>How long before its planned beginning a visit may start.</summary>
    public static TimeSpan StartsEarlyMax { get; } = TimeSpan.FromHours(2);
}

namespace Safety.Core.Limits;

/// <summary>How long and how many, for limits. Our judgement throughout.</summary>
public static class LimitLimits
{
    /// <summary>Limits of one client that have not ended.</summary>
    public const int OpenPerClientMax = 20;

    /// <summary>Contacts or minutes that a limit can name.</summary>
    public const int MostMax = 10_000;

    /// <summary>Days over which a limit counts; no longer than contacts are counted by day.</summary>
    public const int PeriodDaysMax = 90;

    /// <summary>Characters of how to appeal.</summary>
    public const int AppealRouteMax = 500;

    /// <summary>Breaches, and reports of breaches, that are kept one by one; older ones are only counted.</summary>
    public const int BreachesKeptMax = 200;

    /// <summary>How far ahead a limit may begin.</summary>
    public static TimeSpan AheadMax { get; } = TimeSpan.FromDays(90);

    /// <summary>How far ahead of our clock another program's may be.</summary>
    public static TimeSpan ClockAheadMax { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The same said again by the same person within this time is the same.</summary>
    public static TimeSpan SameAgainWithin { get; } = TimeSpan.FromMinutes(10);
}

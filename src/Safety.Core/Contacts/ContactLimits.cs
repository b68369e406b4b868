namespace Safety.Core.Contacts;

/// <summary>How long and how many, for contacts. Our judgement throughout, but where a source is named.</summary>
public static class ContactLimits
{
    /// <summary>Characters of a note or a reason; checked at the door, before sealing.</summary>
    public const int NoteLengthMax = 2000;

    /// <summary>Minutes of one contact: a day.</summary>
    public const int MinutesMax = 1440;

    /// <summary>How far back a contact may lie: two years, for which contacts are kept (domain reference, 7).</summary>
    public const int BackDaysMax = 731;

    /// <summary>
    /// Days for which a client's contacts are counted, by day and worker. No window of the policy is longer; what lies
    /// further back is forgotten by the state, though never by the history.
    /// </summary>
    public const int KeptDays = 120;

    /// <summary>Days for which intrusions are counted, by day and worker.</summary>
    public const int IntrusionKeptDays = 366;

    /// <summary>How far ahead of our clock another program's may be.</summary>
    public static TimeSpan AheadMax { get; } = TimeSpan.FromMinutes(5);
}

namespace Safety.Core.Incidents;

/// <summary>
/// Limits on everything a person can send about an incident. Lengths are in characters of clear text and are checked at
/// the door, before sealing; counts are checked here. Our judgement, generous enough that nobody meets them by need.
/// </summary>
public static class IncidentLimits
{
    /// <summary>A description has at least this many characters that are not blank.</summary>
    public const int DescriptionLengthMin = 1;

    /// <summary>A description's longest text.</summary>
    public const int DescriptionLengthMax = 4000;

    /// <summary>The longest text of a reason, a note or a message.</summary>
    public const int NoteLengthMax = 2000;

    /// <summary>The longest text of a place, a reference or a few names.</summary>
    public const int ShortTextLengthMax = 500;

    /// <summary>Secondary categories of one report.</summary>
    public const int SecondaryCategoriesMax = 8;

    /// <summary>People of the agency named in one report.</summary>
    public const int PeopleMax = 20;

    /// <summary>Entries of any list of codes.</summary>
    public const int CodesMax = 12;

    /// <summary>Details added to one report.</summary>
    public const int DetailsMax = 200;

    /// <summary>Corrections of one report.</summary>
    public const int CorrectionsMax = 100;

    /// <summary>Ratings of one report by reviewers.</summary>
    public const int AssessmentsMax = 20;

    /// <summary>Support steps of one report, planned and offered.</summary>
    public const int SupportStepsMax = 40;

    /// <summary>Actions agreed after one report.</summary>
    public const int ActionsMax = 50;

    /// <summary>Investigations of one report.</summary>
    public const int InvestigationsMax = 20;

    /// <summary>Messages to the reporter.</summary>
    public const int MessagesMax = 100;

    /// <summary>How often one report may be reopened.</summary>
    public const int ReopeningsMax = 20;

    /// <summary>Other bodies kept that were sent under the same id.</summary>
    public const int ConflictingReportsMax = 20;

    /// <summary>Other details, corrections, actions and messages kept that were sent under a taken id.</summary>
    public const int ConflictingEntriesMax = 50;

    /// <summary>Highest value of how threatened the person felt; the lowest is 0.</summary>
    public const int FeltThreatenedMax = 10;

    /// <summary>Days lost, at most ten years.</summary>
    public const int LostTimeDaysMax = 3650;

    /// <summary>How far ahead of the server's clock a moment may lie and still be "now".</summary>
    public static readonly TimeSpan ClockSkewMax = TimeSpan.FromMinutes(5);

    /// <summary>How long ago something may have happened, in years.</summary>
    public const int HappenedYearsAgoMax = 50;

    /// <summary>How far ahead an action or an offer may be due.</summary>
    public static readonly TimeSpan DueAheadMax = TimeSpan.FromDays(731);
}

using Safety.Core.Language;

namespace Safety.Core.Policy;

public sealed partial record PolicyNumbers
{
    /// <summary>An acknowledged call for help expires after this long. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan CallForHelpExpiresAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A worker on a visit checks in this often. MangoApps, a lone-worker product: 60 min.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan CheckInEvery { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>A missed check-in raises an alert after this grace. MangoApps: 10 min.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan CheckInGrace { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The same where cover is required. The lower end of the range of Ok Alone, and our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan CheckInEveryAtRisk { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The grace where cover is required. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan CheckInGraceAtRisk { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// A visit that has not ended this long after its time raises an alert. A council's buddy rule: contact 15 min
    /// after.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan VisitOverrunAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The worker is reminded this long before a check-in or the end is due. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan VisitReminderBefore { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Cover that is still missing this long before a visit raises an alert. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan EscortDueBefore { get; init; } = TimeSpan.FromHours(4);

    /// <summary>
    /// The severity of an incident with the client or household from which visits need cover. Our judgement: serious
    /// (3).
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int CoverFromSeverity { get; init; } = 3;

    /// <summary>Incidents of this many days count for cover. Oregon SB 537 looks back 12 months.</summary>
    [Privacy(PrivacyClass.None)]
    public int CoverLookBackDays { get; init; } = 365;

    /// <summary>
    /// What was found about a history of violence counts for this many days, or until any incident. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int IntakeCheckValidDays { get; init; } = 365;

    /// <summary>A worker counts as new for this many days. Our judgement: six months.</summary>
    [Privacy(PrivacyClass.None)]
    public int NewWorkerDays { get; init; } = 182;

    /// <summary>
    /// After an incident with a client no visit alone to them for this many days, unless the worker opts in. Our
    /// judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int CoolOffDays { get; init; } = 7;

    /// <summary>After a leave no visit alone for this many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int PhasedReturnDays { get; init; } = 14;

    /// <summary>The length of a leave from which the return is phased. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int PhasedReturnAfterLeaveDays { get; init; } = 28;

    /// <summary>
    /// An adverse event this soon after a refusal or a report goes to a neutral reviewer. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int RetaliationWatchDays { get; init; } = 90;
}

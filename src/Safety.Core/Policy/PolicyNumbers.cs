using Safety.Core.Clients;
using Safety.Core.Language;

namespace Safety.Core.Policy;

/// <summary>
/// The agency's own numbers that the rules use. Defaults are those of the domain reference; each says its source.
/// Lists by severity have six entries, for severity 0 to 5.
/// </summary>
public sealed partial record PolicyNumbers
{
    /// <summary>
    /// Time to a first acknowledgement by severity. Serious 30 min after an example of PagerDuty; else our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<TimeSpan> AnswerWithinBySeverity { get; init; } =
    [
        TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(4),
        TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(2),
    ];

    /// <summary>
    /// From the third step of a ladder on, a serious alert (severity 3) has this many times its answer time: with the
    /// defaults the first step has until 30 min, the second until 60 min, the third until 2 h. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int SeriousLateStepTimes { get; init; } = 2;

    /// <summary>The lowest severity that raises an alert at once. Our judgement: serious (3).</summary>
    [Privacy(PrivacyClass.None)]
    public int AlertFromSeverity { get; init; } = 3;

    /// <summary>
    /// How often the last step repeats below severity 3; from 3 on it never stops. 9 is PagerDuty's maximum.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int LadderRepeatsMax { get; init; } = 9;

    /// <summary>
    /// An acknowledgement without a resolution expires after this long. incident.io allows 5 min to 4 days.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan AcknowledgementExpiresAfter { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>The longest silence of an alert. Our judgement; never for severity 4 and above.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan SilenceMax { get; init; } = TimeSpan.FromHours(8);

    /// <summary>The severity from which an alert may not be silenced. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int NeverSilencedFromSeverity { get; init; } = 4;

    /// <summary>
    /// The assessed severity from which support steps are owed. After the incident record: at 2 and above.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int SupportFromSeverity { get; init; } = 2;

    /// <summary>First support contact after an incident. ASAP peer programme: within the first 8 hours.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan FirstSupportWithin { get; init; } = TimeSpan.FromHours(8);

    /// <summary>
    /// When support is followed up, counted from the report. 72 h after NICE NG10; the others our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<TimeSpan> SupportFollowUps { get; init; } =
        [TimeSpan.FromHours(24), TimeSpan.FromHours(72), TimeSpan.FromDays(14), TimeSpan.FromDays(42)];

    /// <summary>No visible action on a report for this long is silence towards the reporter. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int ReporterSilenceWorkingDays { get; init; } = 3;

    /// <summary>
    /// The findings of an investigation are due so many working days after it was opened: four weeks. Our judgement; no
    /// source that we know says how long an employer may take.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int InvestigationWorkingDays { get; init; } = 20;

    /// <summary>
    /// In reports that compare groups of clients, a number from one to below this is hidden. Our judgement; 8 as for
    /// reports on wellbeing.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DisparityCellMin { get; init; } = 8;

    /// <summary>A known risk is reviewed within this many days. Our judgement; the VA allows 24 months.</summary>
    [Privacy(PrivacyClass.None)]
    public int KnownRiskReviewDays { get; init; } = 182;

    /// <summary>The longest a known risk may go without review. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int KnownRiskReviewDaysMax { get; init; } = 365;

    /// <summary>A proposed known risk is decided by another person within this many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int KnownRiskDecisionDays { get; init; } = 7;

    /// <summary>
    /// A client is told of a known risk, or a reason stands for not telling, within this many days. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int KnownRiskNotificationDays { get; init; } = 14;

    /// <summary>A client's appeal is answered within this many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int KnownRiskAppealDays { get; init; } = 28;

    /// <summary>
    /// What is late for a known risk is found late again after this many days, until a person acts. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int KnownRiskOverdueRepeatDays { get; init; } = 30;

    /// <summary>Weights of severities 0 to 5 in the cumulative exposure index. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<int> ExposureWeightBySeverity { get; init; } = [0, 1, 2, 4, 8, 16];

    /// <summary>The exposure index from which a concern is raised. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int ExposureConcern { get; init; } = 12;

    /// <summary>The exposure index sums the incidents of this many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int ExposureWindowDays { get; init; } = 90;

    /// <summary>After a failed delivery the next attempt comes no later than this. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan DeliveryRetryWithin { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The ladder of each team is drilled once in so many months; 0 is never. Our judgement: monthly.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DrillEveryMonths { get; init; } = 1;

    /// <summary>The longest that a step of a ladder, counted from 0, has to answer at a severity.</summary>
    public TimeSpan StepLasts(Severity severity, int step) =>
        AnswerWithinBySeverity[(int)severity] * (severity == Severity.Serious && step >= 2 ? SeriousLateStepTimes : 1);

    /// <summary>The clocks of known risks, for the room of clients, which may not know the policy itself.</summary>
    public RiskClocks ClocksOfKnownRisks() => new(
        KnownRiskDecisionDays, KnownRiskNotificationDays, KnownRiskReviewDaysMax, KnownRiskAppealDays,
        KnownRiskOverdueRepeatDays);
}

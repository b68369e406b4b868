using System.Globalization;

namespace Safety.Core.Policy;

/// <summary>
/// Every number of the policy, in the order of a form. Forms, comparisons and the law of adoption all read this one
/// list, and a test finds a number that is missing from it. The ranges are our judgement unless the law says a source.
/// </summary>
public static partial class PolicyTable
{
    private static readonly TimeSpan FiveSeconds = TimeSpan.FromSeconds(5);

    /// <summary>All numbers.</summary>
    public static IReadOnlyList<PolicyNumber> All { get; } =
    [
        .. Answering(), .. Support(), .. KnownRisks(), .. Exposure(), .. OfTheCarer(), .. OfCasework(), .. Responses(),
        .. Limits(), .. Visits(), .. Contacts(),
    ];

    private static IEnumerable<PolicyNumber> Answering() =>
    [
        PolicyNumber.Many(
            "answer_within_by_severity",
            "Time to answer an alert, by severity 0 to 5",
            "There must be six times, each between 5 seconds and 7 days, and none longer than for a lower severity.",
            numbers => numbers.AnswerWithinBySeverity,
            PolicyNumber.Words,
            times => times.Count == 6 && times.All(time => time >= FiveSeconds && time <= TimeSpan.FromDays(7))
                && times.Zip(times.Skip(1)).All(pair => pair.Second <= pair.First)),
        PolicyNumber.Count(
            "serious_late_step_times", "How many times the answer time the third step and later have at severity 3",
            numbers => numbers.SeriousLateStepTimes, 1, 4, "times"),
        PolicyNumber.Count("alert_from_severity", "The lowest severity that raises an alert at once",
            numbers => numbers.AlertFromSeverity, 0, 3),
        PolicyNumber.Count("ladder_repeats_max", "The repeats of the last step below severity 3",
            numbers => numbers.LadderRepeatsMax, 1, 99, "times"),
        PolicyNumber.Time("acknowledgement_expires_after", "The time after which an unresolved acknowledgement expires",
            numbers => numbers.AcknowledgementExpiresAfter, TimeSpan.FromMinutes(1), TimeSpan.FromDays(4)),
        PolicyNumber.Time("silence_max", "The longest silence of an alert",
            numbers => numbers.SilenceMax, TimeSpan.FromMinutes(1), TimeSpan.FromHours(8)),
        PolicyNumber.Count("never_silenced_from_severity", "The severity from which an alert may not be silenced",
            numbers => numbers.NeverSilencedFromSeverity, 1, 4),
        PolicyNumber.Time("delivery_retry_within", "The longest wait before a failed delivery is tried again",
            numbers => numbers.DeliveryRetryWithin, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10)),
        PolicyNumber.Count("drill_every_months", "The months between drills of a team’s ladder; 0 means none",
            numbers => numbers.DrillEveryMonths, 0, 12, "months"),
    ];

    private static IEnumerable<PolicyNumber> Support() =>
    [
        PolicyNumber.Count("support_from_severity", "The assessed severity from which support is owed",
            numbers => numbers.SupportFromSeverity, 0, 3),
        PolicyNumber.Time("first_support_within", "The time to the first support contact",
            numbers => numbers.FirstSupportWithin, TimeSpan.FromMinutes(5), TimeSpan.FromHours(24)),
        PolicyNumber.Many(
            "support_follow_ups",
            "When support is followed up after the report",
            "There must be between 1 and 10 follow-ups within a year, each later than the one before.",
            numbers => numbers.SupportFollowUps,
            PolicyNumber.Words,
            times => times.Count is >= 1 and <= 10 && times[0] > TimeSpan.Zero && times[^1] <= TimeSpan.FromDays(366)
                && times.Zip(times.Skip(1)).All(pair => pair.Second > pair.First)),
        PolicyNumber.Count("reporter_silence_working_days", "The time without visible action that counts as silence",
            numbers => numbers.ReporterSilenceWorkingDays, 1, 20, "working days"),
        PolicyNumber.Count("investigation_working_days", "The time for the findings of an investigation",
            numbers => numbers.InvestigationWorkingDays, 1, 120, "working days"),
        PolicyNumber.Count("disparity_cell_min", "The smallest number that is shown where groups are compared",
            numbers => numbers.DisparityCellMin, 3, 100, "clients or decisions"),
    ];

    private static IEnumerable<PolicyNumber> KnownRisks() =>
    [
        PolicyNumber.Count("known_risk_review_days_max", "The longest time to the review of a known risk",
            numbers => numbers.KnownRiskReviewDaysMax, 7, 366, "days"),
        PolicyNumber.Count("known_risk_review_days", "The usual time to the review of a known risk",
            numbers => numbers.KnownRiskReviewDays, 1, 366, "days") with
        {
            Law = "The usual time to the review of a known risk must lie between 1 day and the longest time.",
            IsLawful = numbers => numbers.KnownRiskReviewDays >= 1
                && numbers.KnownRiskReviewDays <= numbers.KnownRiskReviewDaysMax,
        },
        PolicyNumber.Count("known_risk_decision_days", "The time to decide on a proposed risk",
            numbers => numbers.KnownRiskDecisionDays, 1, 90, "days"),
        PolicyNumber.Count("known_risk_notification_days", "The time to tell the client of a known risk",
            numbers => numbers.KnownRiskNotificationDays, 1, 90, "days"),
        PolicyNumber.Count("known_risk_appeal_days", "The time to answer a client's appeal",
            numbers => numbers.KnownRiskAppealDays, 1, 90, "days"),
        PolicyNumber.Count("known_risk_overdue_repeat_days", "The time after which what is late is found late again",
            numbers => numbers.KnownRiskOverdueRepeatDays, 1, 90, "days"),
    ];

    private static IEnumerable<PolicyNumber> Exposure() =>
    [
        PolicyNumber.Many(
            "exposure_weight_by_severity",
            "The weight of an incident in the exposure index, by severity 0 to 5",
            "There must be six weights, each between 0 and 1000, and none lighter than for a lower severity.",
            numbers => numbers.ExposureWeightBySeverity,
            weight => weight.ToString(CultureInfo.InvariantCulture),
            weights => weights.Count == 6 && weights.All(weight => weight is >= 0 and <= 1000)
                && weights.Zip(weights.Skip(1)).All(pair => pair.Second >= pair.First)),
        PolicyNumber.Count("exposure_concern", "The exposure index from which a concern is raised",
            numbers => numbers.ExposureConcern, 1, 10_000),
        PolicyNumber.Count("exposure_window_days", "The time over which the exposure index sums",
            numbers => numbers.ExposureWindowDays, 7, 366, "days"),
    ];
}

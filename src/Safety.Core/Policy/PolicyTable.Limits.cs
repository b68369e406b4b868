namespace Safety.Core.Policy;

public static partial class PolicyTable
{
    private static IEnumerable<PolicyNumber> Limits() =>
    [
        PolicyNumber.Count("limit_decision_days", "The time to decide on a proposed limit",
            numbers => numbers.LimitDecisionDays, 1, 30, "days"),
        PolicyNumber.Count("limit_notification_days", "The time to tell the client of a limit",
            numbers => numbers.LimitNotificationDays, 1, 30, "days"),
        PolicyNumber.Count("limit_effect_review_days", "The time after which somebody says whether a limit helps",
            numbers => numbers.LimitEffectReviewDays, 1, 60, "days"),
        PolicyNumber.Count("limit_review_days_max", "The longest time to the review of a limit",
            numbers => numbers.LimitReviewDaysMax, 7, 184, "days"),
        PolicyNumber.Count("limit_lasts_days_max", "The longest time that a limit lasts",
            numbers => numbers.LimitLastsDaysMax, 7, 366, "days"),
        PolicyNumber.Count("limit_end_notice_days", "The time before the end of a limit at which somebody is told",
            numbers => numbers.LimitEndNoticeDays, 1, 60, "days"),
        PolicyNumber.Count("limit_overdue_repeat_days", "The time after which what is late of a limit is found again",
            numbers => numbers.LimitOverdueRepeatDays, 1, 90, "days"),
        PolicyNumber.Count("limit_breach_repeat_from", "The breaches of a limit from which they are called repeated",
            numbers => numbers.LimitBreachRepeatFrom, 2, 20),
        PolicyNumber.Count("limit_breach_window_days", "The time within which they lie",
            numbers => numbers.LimitBreachWindowDays, 1, 92, "days"),
    ];
}

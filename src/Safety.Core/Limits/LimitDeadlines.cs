using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>The deadlines of a limit: one kind per duty, and one step.</summary>
public static class LimitDeadlines
{
    /// <summary>The stable code of a duty's deadline.</summary>
    public static string KindOf(LimitDuty duty) => duty switch
    {
        LimitDuty.Decision => "limit_decision",
        LimitDuty.Start => "limit_start",
        LimitDuty.Notification => "limit_notification",
        LimitDuty.EffectReview => "limit_effect_review",
        LimitDuty.Review => "limit_review",
        LimitDuty.Renewal => "limit_renewal",
        LimitDuty.End => "limit_end",
    };

    internal static IEnumerable<DeadlineChange> Of(object fact) => fact switch
    {
        LimitProposed f => [Arm(LimitDuty.Decision, f.DecisionDueAt)],
        LimitApproved f =>
        [
            Disarm(LimitDuty.Decision),
            Arm(LimitDuty.Start, f.InForceFrom),
            Arm(LimitDuty.Notification, f.NotificationDueAt),
            Arm(LimitDuty.Review, f.ReviewDueAt),
            Arm(LimitDuty.Renewal, f.RenewalDueAt),
            Arm(LimitDuty.End, f.ExpiresAt),
        ],
        LimitCameIntoForce f => [Disarm(LimitDuty.Start), Arm(LimitDuty.EffectReview, f.EffectReviewDueAt)],
        LimitNotified => [Disarm(LimitDuty.Notification)],
        LimitNotificationWithheld f => [Arm(LimitDuty.Notification, f.ReviewDueAt)],
        LimitEffectReviewed f => [Disarm(LimitDuty.EffectReview), Arm(LimitDuty.Review, f.ReviewDueAt)],
        LimitAmended f =>
        [
            Arm(LimitDuty.Notification, f.NotificationDueAt),
            Arm(LimitDuty.EffectReview, f.EffectReviewDueAt),
            Arm(LimitDuty.Review, f.ReviewDueAt),
            Arm(LimitDuty.Renewal, f.RenewalDueAt),
            Arm(LimitDuty.End, f.ExpiresAt),
        ],
        LimitFoundNearEnd => [Disarm(LimitDuty.Renewal)],
        LimitFoundOverdue f => [Arm(f.Duty, f.AskAgainAt)],
        LimitFoundBreached or LimitBreachTakenBack or LimitBreachReported or LimitBreachReportWithdrawn => [],
        LimitDeclined or LimitLifted or LimitExpired => [new DeadlineChange.DisarmAll()],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a limit."),
    };

    private static DeadlineChange.Arm Arm(LimitDuty duty, DateTimeOffset dueAt) => new(KindOf(duty), 0, dueAt);

    private static DeadlineChange.Disarm Disarm(LimitDuty duty) => new(KindOf(duty), 0);
}

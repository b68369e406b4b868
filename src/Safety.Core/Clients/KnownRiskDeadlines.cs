using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>The deadlines of known risks: one kind per duty, the risk's number as the step.</summary>
public static class KnownRiskDeadlines
{
    /// <summary>The stable code of a duty's deadline.</summary>
    public static string KindOf(KnownRiskDuty duty) => duty switch
    {
        KnownRiskDuty.Decision => "risk_decision",
        KnownRiskDuty.Notification => "risk_notification",
        KnownRiskDuty.Review => "risk_review",
        KnownRiskDuty.Appeal => "risk_appeal",
    };

    internal static IEnumerable<DeadlineChange> Of(object fact) => fact switch
    {
        KnownRiskProposed f => [Arm(f, KnownRiskDuty.Decision, f.DecisionDueAt)],
        KnownRiskApproved f =>
        [
            Disarm(f, KnownRiskDuty.Decision),
            Arm(f, KnownRiskDuty.Notification, f.NotificationDueAt),
            Arm(f, KnownRiskDuty.Review, f.ReviewDueAt),
        ],
        KnownRiskDeclined f => [Disarm(f, KnownRiskDuty.Decision)],
        KnownRiskNotified f => [Disarm(f, KnownRiskDuty.Notification)],
        KnownRiskNotificationWithheld f => [Arm(f, KnownRiskDuty.Notification, f.ReviewDueAt)],
        KnownRiskReviewed f => [Arm(f, KnownRiskDuty.Review, f.ReviewDueAt)],
        KnownRiskAppealed f => [Arm(f, KnownRiskDuty.Appeal, f.AnswerDueAt)],
        KnownRiskAppealDismissed f => [Disarm(f, KnownRiskDuty.Appeal)],
        KnownRiskRemoved f =>
        [
            Disarm(f, KnownRiskDuty.Notification), Disarm(f, KnownRiskDuty.Review), Disarm(f, KnownRiskDuty.Appeal),
        ],
        KnownRiskFoundOverdue f => [Arm(f, f.Duty, f.AskAgainAt)],
        ClientRegistered or ClientMovedTeam or ClientMovedHousehold or IntakeRiskChecked
            or ClientGroupSaid => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a client."),
    };

    private static DeadlineChange.Arm Arm(IKnownRiskFact fact, KnownRiskDuty duty, DateTimeOffset dueAt) =>
        new(KindOf(duty), fact.Number, dueAt);

    private static DeadlineChange.Disarm Disarm(IKnownRiskFact fact, KnownRiskDuty duty) =>
        new(KindOf(duty), fact.Number);
}

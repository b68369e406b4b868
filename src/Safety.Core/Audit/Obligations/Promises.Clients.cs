using Safety.Core.Casework;
using Safety.Core.Clients;
using Safety.Core.Limits;

namespace Safety.Core.Audit.Obligations;

/// <summary>What is promised about limits, known risks and cases.</summary>
public static partial class Promises
{
    private static PromiseTurn[]? OfLimit(object fact) => fact switch
    {
        LimitProposed f => [Made(ObligationKind.LimitDecision, f.ProposedAt, f.DecisionDueAt)],
        LimitApproved f =>
        [
            Kept(ObligationKind.LimitDecision, f.ApprovedAt, f.By),
            Made(ObligationKind.LimitNotification, f.ApprovedAt, f.NotificationDueAt, f.By),
            Made(ObligationKind.LimitReview, f.ApprovedAt, f.ReviewDueAt, f.By),
        ],
        LimitDeclined f => [Kept(ObligationKind.LimitDecision, f.DeclinedAt, f.By), Released(null, f.DeclinedAt)],
        LimitCameIntoForce f => [Made(ObligationKind.LimitEffectReview, f.InForceAt, f.EffectReviewDueAt)],
        LimitNotified f => [Kept(ObligationKind.LimitNotification, f.NotifiedAt, f.By)],
        LimitNotificationWithheld f => Renewed(ObligationKind.LimitNotification, f.WithheldAt, f.ReviewDueAt, f.By),
        LimitEffectReviewed f =>
        [
            Kept(ObligationKind.LimitEffectReview, f.ReviewedAt, f.By),
            .. Renewed(ObligationKind.LimitReview, f.ReviewedAt, f.ReviewDueAt, f.By),
        ],
        // Whoever changes a limit has looked at it, and owes the rest anew.
        LimitAmended f =>
        [
            Made(ObligationKind.LimitNotification, f.AmendedAt, f.NotificationDueAt, f.By),
            .. Renewed(ObligationKind.LimitEffectReview, f.AmendedAt, f.EffectReviewDueAt, f.By),
            .. Renewed(ObligationKind.LimitReview, f.AmendedAt, f.ReviewDueAt, f.By),
        ],
        LimitLifted f => [Released(null, f.LiftedAt)],
        LimitExpired f => [Released(null, f.ExpiredAt)],
        _ => null,
    };

    private static PromiseTurn[]? OfRisk(object fact) => fact switch
    {
        KnownRiskProposed f => [Made(ObligationKind.RiskDecision, f.ProposedAt, f.DecisionDueAt, step: f.Number)],
        KnownRiskApproved f =>
        [
            Kept(ObligationKind.RiskDecision, f.ApprovedAt, f.By, f.Number),
            Made(ObligationKind.RiskNotification, f.ApprovedAt, f.NotificationDueAt, step: f.Number),
            Made(ObligationKind.RiskReview, f.ApprovedAt, f.ReviewDueAt, step: f.Number),
        ],
        KnownRiskDeclined f => [Kept(ObligationKind.RiskDecision, f.DeclinedAt, f.By, f.Number)],
        KnownRiskNotified f => [Kept(ObligationKind.RiskNotification, f.NotifiedAt, f.By, f.Number)],
        KnownRiskNotificationWithheld f =>
            Renewed(ObligationKind.RiskNotification, f.WithheldAt, f.ReviewDueAt, f.By, f.Number),
        KnownRiskReviewed f => Renewed(ObligationKind.RiskReview, f.ReviewedAt, f.ReviewDueAt, f.By, f.Number),
        KnownRiskAppealed f => [Made(ObligationKind.RiskAppeal, f.AppealedAt, f.AnswerDueAt, step: f.Number)],
        KnownRiskAppealDismissed f => [Kept(ObligationKind.RiskAppeal, f.DismissedAt, f.By, f.Number)],
        // Removing it answers an appeal, and is what a review may come to.
        KnownRiskRemoved f =>
        [
            Kept(ObligationKind.RiskAppeal, f.RemovedAt, f.By, f.Number),
            Kept(ObligationKind.RiskReview, f.RemovedAt, f.By, f.Number),
            Released(ObligationKind.RiskNotification, f.RemovedAt, f.Number),
        ],
        _ => null,
    };

    private static PromiseTurn[]? OfCase(object fact) => fact switch
    {
        TransferRequested f => [Made(ObligationKind.RequestAnswer, f.RequestedAt, f.DueAt, f.Answerer)],
        ClosureRequested f => [Made(ObligationKind.RequestAnswer, f.RequestedAt, f.DueAt, f.Answerer)],
        TransferGranted f => Granted(f.By, f.GrantedAt, f.HandoverDueAt),
        ClosureGranted f => Granted(f.By, f.GrantedAt, f.HandoverDueAt),
        TransferRefused f => Refused(f.By, f.RefusedAt, f.ReviewDueAt),
        ClosureRefused f => Refused(f.By, f.RefusedAt, f.ReviewDueAt),
        CaseRequestWithdrawn f => [Released(ObligationKind.RequestAnswer, f.WithdrawnAt)],
        AllocationReviewed f => [Kept(OfDuty(f.Duty), f.ReviewedAt, f.By)],
        AllocationEnded f =>
        [
            Kept(ObligationKind.CaseHandover, f.EndedAt, f.By),
            Kept(ObligationKind.RequestAnswer, f.EndedAt, f.By),
            Released(null, f.EndedAt),
            .. f.ReviewDueAt is { } due ? Promised(f.EndedAt, due, f.By) : [],
        ],
        _ => null,
    };

    private static PromiseTurn[] Promised(DateTimeOffset at, DateTimeOffset due, Language.StaffId by) =>
        [Made(ObligationKind.SwapReview, at, due, by)];

    private static PromiseTurn[] Granted(Language.StaffId by, DateTimeOffset at, DateTimeOffset handoverDueAt) =>
    [
        Kept(ObligationKind.RequestAnswer, at, by), Kept(ObligationKind.RefusalReview, at, by),
        Made(ObligationKind.CaseHandover, at, handoverDueAt, by),
    ];

    private static PromiseTurn[] Refused(Language.StaffId by, DateTimeOffset at, DateTimeOffset reviewDueAt) =>
        [Kept(ObligationKind.RequestAnswer, at, by), .. Renewed(ObligationKind.RefusalReview, at, reviewDueAt, by)];

    private static ObligationKind OfDuty(AllocationDuty duty) => duty switch
    {
        AllocationDuty.Answer => ObligationKind.RequestAnswer,
        AllocationDuty.Handover => ObligationKind.CaseHandover,
        AllocationDuty.RefusalReview => ObligationKind.RefusalReview,
        AllocationDuty.SwapReview => ObligationKind.SwapReview,
    };
}

namespace Safety.Core.Clients;

/// <summary>How each fact changes one known risk.</summary>
internal static class KnownRiskFold
{
    public static KnownRisk After(this KnownRisk risk, IKnownRiskFact fact) => fact switch
    {
        KnownRiskApproved f => Approved(risk, f),
        KnownRiskDeclined f => risk with
        {
            State = KnownRiskState.Declined,
            EndedAt = f.DeclinedAt,
            EndedBecause = f.Reason,
            Owed = [],
        },
        KnownRiskNotified f => Without(risk, KnownRiskDuty.Notification) with
        {
            NotifiedAt = f.NotifiedAt,
            WithheldBecause = null,
        },
        KnownRiskNotificationWithheld f => With(risk, DutyOwed.By(KnownRiskDuty.Notification, f.ReviewDueAt)) with
        {
            WithheldBecause = f.Reason,
        },
        KnownRiskReviewed f => With(risk, DutyOwed.By(KnownRiskDuty.Review, f.ReviewDueAt)) with
        {
            LastFinding = f.Finding,
        },
        KnownRiskAppealed f => With(risk, DutyOwed.By(KnownRiskDuty.Appeal, f.AnswerDueAt)) with
        {
            AppealGrounds = f.Grounds,
            AppealDismissedAt = null,
        },
        KnownRiskAppealDismissed f => Without(risk, KnownRiskDuty.Appeal) with
        {
            AppealGrounds = null,
            AppealDismissedAt = f.DismissedAt,
        },
        KnownRiskRemoved f => risk with
        {
            State = KnownRiskState.Removed,
            EndedAt = f.RemovedAt,
            EndedBecause = f.Note,
            RemovalReason = f.Reason,
            AppealGrounds = null,
            Owed = [],
        },
        KnownRiskFoundOverdue f => With(risk, new DutyOwed(f.Duty, f.DueAt, f.AskAgainAt, f.Times)),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a known risk."),
    };

    private static KnownRisk Approved(KnownRisk risk, KnownRiskApproved fact) => risk with
    {
        State = KnownRiskState.InForce,
        ApprovedBy = fact.By,
        InForceFrom = fact.ApprovedAt,
        Owed =
        [
            DutyOwed.By(KnownRiskDuty.Notification, fact.NotificationDueAt),
            DutyOwed.By(KnownRiskDuty.Review, fact.ReviewDueAt),
        ],
    };

    private static KnownRisk Without(KnownRisk risk, KnownRiskDuty duty) =>
        risk with { Owed = [.. risk.Owed.Where(owed => owed.Duty != duty)] };

    private static KnownRisk With(KnownRisk risk, DutyOwed owed)
    {
        var others = risk.Owed.Where(other => other.Duty != owed.Duty);
        return risk with { Owed = [.. others.Append(owed).OrderBy(each => each.Duty)] };
    }
}

using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>How each fact changes a limit.</summary>
internal static class LimitFold
{
    public static Limit From(Guid id, LimitProposed proposal) => new()
    {
        Id = id,
        Proposal = proposal,
        Client = proposal.Client,
        State = LimitState.Proposed,
        Terms = proposal.Terms,
        Reason = proposal.Reason,
        ExpiresAt = proposal.ExpiresAt,
        Owed = [LimitOwed.By(LimitDuty.Decision, proposal.DecisionDueAt)],
    };

    public static Limit After(this Limit limit, ILimitFact fact) => fact switch
    {
        LimitApproved f => Approved(limit, f),
        LimitCameIntoForce f => With(Without(limit, LimitDuty.Start), LimitDuty.EffectReview, f.EffectReviewDueAt)
            with
        { State = LimitState.InForce },
        LimitNotified f => Without(limit, LimitDuty.Notification)
            with
        { NotifiedAt = f.NotifiedAt, NotifiedHow = f.How, WithheldBecause = null },
        LimitNotificationWithheld f => With(limit, LimitDuty.Notification, f.ReviewDueAt)
            with
        { WithheldBecause = f.Reason },
        LimitEffectReviewed f => With(Without(limit, LimitDuty.EffectReview), LimitDuty.Review, f.ReviewDueAt)
            with
        { Effect = new LimitEffectSaid(f.Effect, f.Note, f.By, f.ReviewedAt) },
        LimitAmended f => Amended(limit, f),
        LimitFoundBreached f => limit with
        {
            Breaches = [.. limit.Breaches.TakeLast(LimitLimits.BreachesKeptMax - 1), Of(f)],
            BreachesEver = limit.BreachesEver + 1,
        },
        LimitBreachTakenBack f => limit with
        {
            Breaches = [.. limit.Breaches.Where(breach => !breach.Is(f.What, f.Occasion))],
            BreachesEver = limit.BreachesEver - 1,
        },
        LimitBreachReported f => limit with
        {
            Reports = [.. limit.Reports.TakeLast(LimitLimits.BreachesKeptMax - 1), LimitBreachReport.Of(f)],
        },
        LimitBreachReportWithdrawn f => limit with
        {
            Reports =
            [
                .. limit.Reports.Select(one => one.Report == f.Report
                    ? one with { WithdrawnBecause = f.Reason }
                    : one),
            ],
        },
        LimitFoundNearEnd => Without(limit, LimitDuty.Renewal),
        LimitFoundOverdue f => With(limit, new LimitOwed(f.Duty, f.DueAt, f.AskAgainAt, f.Times)),
        LimitDeclined f => Ended(limit, LimitState.Declined, f.DeclinedAt, f.By, f.Reason),
        LimitLifted f => Ended(limit, LimitState.Lifted, f.LiftedAt, f.By, f.Note) with { LiftReason = f.Reason },
        LimitExpired f => Ended(limit, LimitState.Expired, f.ExpiredAt, null, null),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a limit."),
    };

    private static Limit Approved(Limit limit, LimitApproved fact) => limit with
    {
        State = LimitState.Approved,
        ApprovedBy = fact.By,
        Owner = fact.By,
        InForceFrom = fact.InForceFrom,
        ExpiresAt = fact.ExpiresAt,
        Owed =
        [
            LimitOwed.By(LimitDuty.Start, fact.InForceFrom),
            LimitOwed.By(LimitDuty.Notification, fact.NotificationDueAt),
            LimitOwed.By(LimitDuty.Review, fact.ReviewDueAt),
            LimitOwed.By(LimitDuty.Renewal, fact.RenewalDueAt),
            LimitOwed.By(LimitDuty.End, fact.ExpiresAt),
        ],
    };

    private static Limit Amended(Limit limit, LimitAmended fact) => limit with
    {
        Terms = fact.Terms,
        Reason = fact.Reason,
        Owner = fact.By,
        ExpiresAt = fact.ExpiresAt,
        NotifiedAt = null,
        NotifiedHow = null,
        WithheldBecause = null,
        Owed =
        [
            LimitOwed.By(LimitDuty.Notification, fact.NotificationDueAt),
            LimitOwed.By(LimitDuty.EffectReview, fact.EffectReviewDueAt),
            LimitOwed.By(LimitDuty.Review, fact.ReviewDueAt),
            LimitOwed.By(LimitDuty.Renewal, fact.RenewalDueAt),
            LimitOwed.By(LimitDuty.End, fact.ExpiresAt),
        ],
    };

    private static LimitBreach Of(LimitFoundBreached fact) =>
        new(fact.What, fact.Occasion, fact.HappenedAt, fact.Why, fact.Repeated);

    private static Limit Ended(
        Limit limit, LimitState state, DateTimeOffset at, StaffId? by, SealedText? because) => limit with
        {
            State = state,
            EndedAt = at,
            EndedBy = by,
            EndedBecause = because,
            Owed = [],
        };

    private static Limit Without(Limit limit, LimitDuty duty) =>
        limit with { Owed = [.. limit.Owed.Where(owed => owed.Duty != duty)] };

    private static Limit With(Limit limit, LimitDuty duty, DateTimeOffset dueAt) =>
        With(limit, LimitOwed.By(duty, dueAt));

    private static Limit With(Limit limit, LimitOwed owed)
    {
        var others = limit.Owed.Where(other => other.Duty != owed.Duty);
        return limit with { Owed = [.. others.Append(owed).OrderBy(each => each.Duty)] };
    }
}

using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;

namespace Safety.Core.Limits;

/// <summary>
/// Tells a limit again: by when it is decided, told, looked at and chosen anew, and how many breaches are repeated,
/// follows these numbers. What crossed it, and when it begins, is reviewed and ends, stays as it was.
/// </summary>
/// <param name="stream">The limit's stream.</param>
/// <param name="world">The numbers, and what stood beside.</param>
public sealed class RetoldLimit(Guid stream, RetoldWorld world)
    : RetoldStream<Limit>(stream)
{
    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        LimitProposed e => e.ProposedAt,
        LimitApproved e => e.ApprovedAt,
        LimitDeclined e => e.DeclinedAt,
        LimitAmended e => e.AmendedAt,
        LimitLifted e => e.LiftedAt,
        LimitNotified e => e.NotifiedAt,
        LimitNotificationWithheld e => e.WithheldAt,
        LimitEffectReviewed e => e.ReviewedAt,
        LimitCameIntoForce e => FoundInForceAt(e),
        LimitFoundBreached e => e.FoundAt,
        LimitBreachTakenBack e => e.TakenBackAt,
        LimitBreachReported e => e.ReportedAt,
        LimitBreachReportWithdrawn e => e.WithdrawnAt,
        LimitFoundNearEnd e => e.FoundAt,
        LimitFoundOverdue e => e.FoundAt,
        LimitExpired e => e.FoundAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a limit."),
    };

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) => fact switch
    {
        LimitFoundNearEnd or LimitFoundOverdue or LimitExpired => FactOrigin.Watch,
        _ => FactOrigin.People,
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Limit.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(Limit state, DateTimeOffset at) => CheckLimit.Decide(
        new CheckLimit(state.Limited), state, world.TeamOfClient(state.Client, at), world.PolicyAt(at), at);

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        var policy = world.PolicyAt(at);
        var numbers = policy.Numbers;
        return history[index].Fact switch
        {
            LimitProposed e => [e with { DecisionDueAt = at.AddDays(numbers.LimitDecisionDays) }],
            LimitApproved e =>
            [
                e with
                {
                    NotificationDueAt = at.AddDays(numbers.LimitNotificationDays),
                    RenewalDueAt = LimitDates.Renewal(e.InForceFrom, e.ExpiresAt, policy),
                },
            ],
            // Where the watch asked earlier it has found this already.
            LimitCameIntoForce e => State!.Owes(LimitDuty.Start) is null
                ? []
                :
                [
                    e with { EffectReviewDueAt = LimitDates.EffectReview(at, State.ReviewDueAt!.Value, policy) },
                ],
            LimitAmended e =>
            [
                e with
                {
                    NotificationDueAt = at.AddDays(numbers.LimitNotificationDays),
                    EffectReviewDueAt = LimitDates.EffectReview(at, e.ReviewDueAt, policy),
                    RenewalDueAt = LimitDates.Renewal(at, e.ExpiresAt, policy),
                },
            ],
            LimitFoundBreached e => RecordLimitBreach.Decide(
                new RecordLimitBreach(e.Limit, e.What, e.Occasion, e.Worker, e.HappenedAt, e.Why), State,
                world.TeamOfClient(e.Client, at), policy, at).Events,
            var fact => [fact],
        };
    }

    // The fact says when the limit began, and the watch may have found it later: the date of the next look tells when.
    private DateTimeOffset FoundInForceAt(LimitCameIntoForce e)
    {
        var found = e.EffectReviewDueAt.AddDays(-world.ReallyAt(e.InForceAt).Numbers.LimitEffectReviewDays);
        return found > e.InForceAt ? found : e.InForceAt;
    }
}

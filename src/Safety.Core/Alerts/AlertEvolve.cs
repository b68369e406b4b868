using Safety.Core.Language;

namespace Safety.Core.Alerts;

public sealed partial record Alert
{
    /// <inheritdoc/>
    public static Alert Evolve(Alert? state, Guid id, object fact) => (state, fact) switch
    {
        (null, AlertRaised e) => Born(id, e),
        (not null, DeliveryQueued e) => state with
        {
            Deliveries = [.. state.Deliveries, Queued(e)],
            Called = state.Called.Contains(e.Recipient.Value) ? state.Called : [.. state.Called, e.Recipient.Value],
        },
        (not null, DeliverySucceeded e) =>
            state.Settle(e.Delivery, DeliveryStatus.Succeeded, e.Attempt, e.Result, e.SucceededAt),
        (not null, DeliveryFailed { NextAttemptAt: { } next } e) =>
            state.Settle(e.Delivery, DeliveryStatus.Queued, e.Attempt, e.Error, next),
        (not null, DeliveryFailed e) =>
            state.Settle(e.Delivery, DeliveryStatus.GivenUp, e.Attempt, e.Error, e.FailedAt),
        (not null, AlertEvidenceAdded e) => state.Joined(e),
        (not null, AlertEscalated e) =>
            state.CalledAt(AlertStatus.Raised, e.Step, e.Round, e.AnswerBy) with { AskedBy = e.By },
        (not null, AlertExhausted e) =>
            state.CalledAt(AlertStatus.Exhausted, state.Ladder.Steps.Count, e.Round, e.NextBroadcastAt) with
            {
                AskedBy = e.By,
                Broadcasts = e.Broadcast,
                BroadcastsAsked = state.BroadcastsAsked
                    + (e.By is not null && state.Step == state.Ladder.Steps.Count ? 1 : 0),
            },
        (not null, AlertAcknowledged e) => state.Held(AlertStatus.Acknowledged, e.By, e.ExpiresAt) with
        {
            FirstAcknowledgedAt = state.FirstAcknowledgedAt ?? e.AcknowledgedAt,
        },
        (not null, AlertSilenced e) => state.Held(AlertStatus.Silenced, e.By, e.Until),
        (not null, AlertInhibited e) =>
            state.Held(AlertStatus.Inhibited, null, e.LookAgainAt) with { InhibitedBy = e.By },
        (not null, AlertInhibitionEnded e) => state.CalledAt(AlertStatus.Raised, e.Step, e.Round, e.AnswerBy),
        (not null, AcknowledgementFoundExpired e) =>
            state.CalledAt(AlertStatus.AckExpired, e.Step, e.Round, e.AnswerBy),
        (not null, AlertSilenceEnded e) => state.CalledAt(AlertStatus.Raised, e.Step, e.Round, e.AnswerBy),
        (not null, AlertReopened e) => state.CalledAt(AlertStatus.Raised, 0, e.Round, e.AnswerBy) with
        {
            Broadcasts = 0,
            BroadcastsAsked = 0,
            Decision = null,
            ResolvedBy = null,
            ResolvedAt = null,
        },
        (not null, AlertResolved e) => state.Held(AlertStatus.Resolved, state.Owner, null) with
        {
            Decision = e.Decision,
            ResolvedBy = e.By,
            ResolvedAt = e.ResolvedAt,
        },
        (not null, DrillAlertEnded e) => state.Held(AlertStatus.Resolved, state.Owner, null) with
        {
            Decision = AlertDecision.Test,
            ResolvedBy = state.Owner,
            ResolvedAt = e.EndedAt,
        },
        (not null, DeliverySkipped or AlertClassified or EnforcementDecided) => state,
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {state?.Status.ToString() ?? "nothing"}."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        AlertRaised e => [Answer(e.AnswerBy)],
        AlertEvidenceAdded { AnswerBy: { } answerBy } => [Answer(answerBy)],
        AlertEscalated e => [Answer(e.AnswerBy)],
        AlertExhausted e => [Answer(e.NextBroadcastAt)],
        AlertAcknowledged e => [Answer(e.ExpiresAt)],
        AcknowledgementFoundExpired e => [Answer(e.AnswerBy)],
        AlertSilenced e => [Answer(e.Until)],
        AlertSilenceEnded e => [Answer(e.AnswerBy)],
        AlertInhibited e => [Answer(e.LookAgainAt)],
        AlertInhibitionEnded e => [Answer(e.AnswerBy)],
        AlertReopened e => [Answer(e.AnswerBy)],
        AlertResolved or DrillAlertEnded => [new DeadlineChange.DisarmAll()],
        AlertEvidenceAdded or DeliveryQueued or DeliverySkipped or DeliverySucceeded or DeliveryFailed
            or AlertClassified or EnforcementDecided => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of an alert."),
    };

    /// <summary>The state after more facts.</summary>
    internal Alert After(IEnumerable<object> facts) => facts.Aggregate(this, (alert, fact) => Evolve(alert, Id, fact));

    private static DeadlineChange.Arm Answer(DateTimeOffset dueAt) => new(AnswerDeadline, 0, dueAt);

    private static Alert Born(Guid id, AlertRaised e) => new()
    {
        Id = id,
        Kind = e.Kind,
        Subject = e.Subject,
        Key = AlertKey.Of(e.Kind, e.Subject),
        Severity = e.Severity,
        Reason = e.Reason,
        Evidence = e.Evidence,
        Ladder = e.Ladder,
        PolicyVersion = e.PolicyVersion,
        Concerned = e.Concerned,
        Client = e.Client?.Value,
        RaisedAt = e.RaisedAt,
        NextAt = e.AnswerBy,
    };

    private Alert Joined(AlertEvidenceAdded e)
    {
        var joined = this with
        {
            Evidence = [.. Evidence.TakeLast(EvidenceMax - 1), e.Evidence],
            Reason = e.Severity > Severity ? e.Reason : Reason,
            Severity = e.Severity,
            Concerned = [.. Concerned.Union(e.Concerned)],
            Deliveries = CalledOff(Deliveries, one => e.Concerned.Contains(one.Recipient)),
        };
        return e is { AnswerBy: { } answerBy, Round: { } round }
            ? joined.CalledAt(AlertStatus.Raised, 0, round, answerBy) with { Broadcasts = 0, BroadcastsAsked = 0 }
            : joined;
    }

    /// <summary>
    /// A step is called. A new round takes the place of what is still to be sent from the one before, and older rounds
    /// leave the state, so that it does not grow however long nobody answers; the history keeps them.
    /// </summary>
    private Alert CalledAt(AlertStatus status, int step, int round, DateTimeOffset nextAt) => this with
    {
        Status = status,
        Step = step,
        Round = round,
        NextAt = nextAt,
        Owner = null,
        AskedBy = null,
        Deliveries = round == Round ? Deliveries : CalledOff(Deliveries.Where(one => one.Round >= round - 1)),
    };

    /// <summary>Nobody needs to be called now; whatever was not sent is called off.</summary>
    private Alert Held(AlertStatus status, StaffId? owner, DateTimeOffset? nextAt) => this with
    {
        Status = status,
        Owner = owner,
        NextAt = nextAt,
        AskedBy = null,
        Deliveries = CalledOff(Deliveries),
    };

    private static IReadOnlyList<Delivery> CalledOff(
        IEnumerable<Delivery> deliveries,
        Func<Delivery, bool>? which = null) =>
    [
        .. deliveries.Select(one => one.Status == DeliveryStatus.Queued && which?.Invoke(one) != false
            ? one with { Status = DeliveryStatus.CalledOff }
            : one),
    ];

    private Alert Settle(DeliveryId id, DeliveryStatus status, int attempt, string result, DateTimeOffset at) =>
        this with
        {
            Deliveries =
            [
                .. Deliveries.Select(d => d.Id != id
                    ? d
                    : d with { Status = status, Attempts = attempt, Result = result, At = at }),
            ],
        };

    private static Delivery Queued(DeliveryQueued e) => new(
        e.Delivery, e.Step, e.Round, e.Recipient, e.Channel, e.Then, DeliveryStatus.Queued, 0, null, e.DueAt);
}

using Safety.Core.Language;
using Safety.Core.Language.Retelling;

namespace Safety.Core.Clients;

/// <summary>
/// Tells a client's known risks again: by when each is decided, told and answered, and when what is late is found late
/// again, follows these clocks. When a risk is reviewed stays as people said it.
/// </summary>
/// <param name="stream">The client's stream.</param>
/// <param name="clocksAt">The clocks of a moment.</param>
public sealed class RetoldClient(Guid stream, Func<DateTimeOffset, RiskClocks> clocksAt)
    : RetoldStream<Client>(stream)
{
    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        ClientRegistered e => e.RegisteredAt,
        ClientMovedTeam e => e.MovedAt,
        ClientMovedHousehold e => e.MovedAt,
        IntakeRiskChecked e => e.CheckedAt,
        ClientGroupSaid e => e.SaidAt,
        KnownRiskProposed e => e.ProposedAt,
        KnownRiskApproved e => e.ApprovedAt,
        KnownRiskDeclined e => e.DeclinedAt,
        KnownRiskNotified e => e.NotifiedAt,
        KnownRiskNotificationWithheld e => e.WithheldAt,
        KnownRiskReviewed e => e.ReviewedAt,
        KnownRiskRemoved e => e.RemovedAt,
        KnownRiskAppealed e => e.AppealedAt,
        KnownRiskAppealDismissed e => e.DismissedAt,
        KnownRiskFoundOverdue e => e.FoundAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a client."),
    };

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) =>
        fact is KnownRiskFoundOverdue ? FactOrigin.Watch : FactOrigin.People;

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Client.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(Client state, DateTimeOffset at) =>
        CheckClient.Decide(new CheckClient(new ClientId(Stream)), state, clocksAt(at), at);

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at) =>
    [
        history[index].Fact switch
        {
            KnownRiskProposed e => e with { DecisionDueAt = at.AddDays(clocksAt(at).DecisionDays) },
            KnownRiskApproved e => e with { NotificationDueAt = at.AddDays(clocksAt(at).NotificationDays) },
            KnownRiskAppealed e => e with { AnswerDueAt = at.AddDays(clocksAt(at).AppealDays) },
            var fact => fact,
        },
    ];
}

using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>Where an alert stands. All but the last are open.</summary>
public enum AlertStatus
{
    /// <summary>Called, and not answered.</summary>
    Raised,

    /// <summary>A person has it.</summary>
    Acknowledged,

    /// <summary>A person had it and nothing followed; it is called again.</summary>
    AckExpired,

    /// <summary>A person silenced it and answers for it until the silence ends.</summary>
    Silenced,

    /// <summary>A call for help of the same visit is open, and calls the same people.</summary>
    Inhibited,

    /// <summary>The ladder ended without an answer; everybody is told, again and again.</summary>
    Exhausted,

    /// <summary>A person decided about it.</summary>
    Resolved,
}

/// <summary>
/// An alert until somebody answers. It ends resolved by a person, or exhausted, broadcast and still open. Kept small,
/// as it is written with every fact: single attempts, skips and reasons stand in the history.
/// </summary>
public sealed partial record Alert : IFold<Alert>, IHasDeadlines<Alert>
{
    /// <summary>The deadline kind by which the watch asks again; see <see cref="CheckAlert"/>.</summary>
    public const string AnswerDeadline = "answer";

    /// <summary>
    /// How many facts an alert remembers as its evidence, the newest; the history keeps all. Our judgement.
    /// </summary>
    public const int EvidenceMax = 200;

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>What it is about.</summary>
    public required AlertKind Kind { get; init; }

    /// <summary>Whom or what it concerns, and which team answers.</summary>
    public required AlertSubject Subject { get; init; }

    /// <summary>Of this key at most one alert is open; see <see cref="AlertKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>How bad it is; never falls.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The severity's level, 0 to 5, by which a queue is put in order.</summary>
    public int Level => (int)Severity;

    /// <summary>Why it was raised, or why it became more severe, in plain words without names.</summary>
    public required string Reason { get; init; }

    /// <summary>The facts that speak for it, oldest first.</summary>
    public required IReadOnlyList<AlertEvidence> Evidence { get; init; }

    /// <summary>Who is told, in order.</summary>
    public required EscalationLadder Ladder { get; init; }

    /// <summary>The policy under which it was raised.</summary>
    public required int PolicyVersion { get; init; }

    /// <summary>The people it is about; they may not answer it.</summary>
    public required IReadOnlyList<StaffId> Concerned { get; init; }

    /// <summary>
    /// The client whom it is about, or null. A bare id, as a message or an answer concerns nobody but those it names.
    /// </summary>
    public Guid? Client { get; init; }

    /// <summary>When it was raised.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public AlertStatus Status { get; init; }

    /// <summary>Nobody has decided about it yet.</summary>
    public bool Open => Status != AlertStatus.Resolved;

    /// <summary>The step of the ladder that is called, from 0; the ladder's length when it is exhausted.</summary>
    public int Step { get; init; }

    /// <summary>Which round of calls it is, from 1; steps go only forward within one.</summary>
    public int Round { get; init; } = 1;

    /// <summary>How often everybody was told since calls last began at the first step.</summary>
    public int Broadcasts { get; init; }

    /// <summary>How many of those came because a person asked, while everybody had been told already.</summary>
    public int BroadcastsAsked { get; init; }

    /// <summary>When the watch must ask next; null only when it is resolved.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Who answers for it now, or null.</summary>
    public StaffId? Owner { get; init; }

    /// <summary>The call for help that last held it back, or null.</summary>
    public AlertId? InhibitedBy { get; init; }

    /// <summary>When it was first acknowledged, or null.</summary>
    public DateTimeOffset? FirstAcknowledgedAt { get; init; }

    /// <summary>The person who asked for the step that is called now, or null.</summary>
    public StaffId? AskedBy { get; init; }

    /// <summary>The deliveries of this round and the one before.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>
    /// Everybody who was ever called for it; they may look and answer for as long as it lives. Bare ids, as a fact of
    /// the alert concerns those it names itself and not all who were called before.
    /// </summary>
    public IReadOnlyList<Guid> Called { get; init; } = [];

    /// <summary>What was decided, or null.</summary>
    public AlertDecision? Decision { get; init; }

    /// <summary>Who decided, or null.</summary>
    public StaffId? ResolvedBy { get; init; }

    /// <summary>When it was decided, or null.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>Whether calls go out: it is open and nobody answers for it.</summary>
    public bool Calling => Status is AlertStatus.Raised or AlertStatus.AckExpired or AlertStatus.Exhausted;

    /// <summary>The channels over which every message of this round failed for good.</summary>
    internal IReadOnlyCollection<ContactChannel> FailedChannels =>
    [
        .. Deliveries.Where(one => one.Round == Round).GroupBy(one => one.Channel)
            .Where(over => over.Any(one => one.Status == DeliveryStatus.GivenUp)
                && over.All(one => one.Status is DeliveryStatus.GivenUp or DeliveryStatus.CalledOff))
            .Select(over => over.Key),
    ];

    /// <summary>The delivery of that id, or null.</summary>
    public Delivery? Find(DeliveryId id) => Deliveries.FirstOrDefault(delivery => delivery.Id == id);

    /// <summary>Whether that message should still go out; asked again right before it is sent.</summary>
    public bool ShouldSend(DeliveryId id) => Calling && Find(id) is { Status: DeliveryStatus.Queued };
}

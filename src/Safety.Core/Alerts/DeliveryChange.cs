using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// A change to the list of messages that are still to be sent, read from one fact alone; the sender's own "deadlines".
/// The list is a view and can be rebuilt from history like any other.
/// </summary>
public abstract record DeliveryChange
{
    private DeliveryChange()
    {
    }

    /// <summary>A message joins the list.</summary>
    /// <param name="Delivery">Its id.</param>
    /// <param name="Recipient">Who is told.</param>
    /// <param name="Channel">Over which channel.</param>
    /// <param name="DueAt">From when it may be sent.</param>
    public sealed record Add(DeliveryId Delivery, StaffId Recipient, ContactChannel Channel, DateTimeOffset DueAt)
        : DeliveryChange;

    /// <summary>A message stays on the list and is tried again later.</summary>
    /// <param name="Delivery">Its id.</param>
    /// <param name="Attempts">How many attempts failed so far.</param>
    /// <param name="DueAt">From when it may be sent again.</param>
    public sealed record Retry(DeliveryId Delivery, int Attempts, DateTimeOffset DueAt) : DeliveryChange;

    /// <summary>A message leaves the list.</summary>
    /// <param name="Delivery">Its id.</param>
    public sealed record Remove(DeliveryId Delivery) : DeliveryChange;

    /// <summary>Every message of the alert leaves the list: an answer came, or a new round calls.</summary>
    public sealed record RemoveAll : DeliveryChange;

    /// <summary>Every message to one person leaves the list: the alert proved to be about them.</summary>
    /// <param name="Recipient">The person.</param>
    public sealed record RemoveFor(StaffId Recipient) : DeliveryChange;

    /// <summary>What one fact of an alert does to the list.</summary>
    public static IEnumerable<DeliveryChange> Of(object fact) => fact switch
    {
        DeliveryQueued e => [new Add(e.Delivery, e.Recipient, e.Channel, e.DueAt)],
        DeliverySucceeded e => [new Remove(e.Delivery)],
        DeliveryFailed { NextAttemptAt: { } next } e => [new Retry(e.Delivery, e.Attempt, next)],
        DeliveryFailed e => [new Remove(e.Delivery)],
        AlertAcknowledged or AlertSilenced or AlertInhibited or AlertResolved => [new RemoveAll()],
        AlertEvidenceAdded { Round: not null } or AlertExhausted { Broadcast: > 1 } => [new RemoveAll()],
        AlertEvidenceAdded e => e.Concerned.Select(person => new RemoveFor(person)),
        _ => [],
    };
}

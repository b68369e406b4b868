using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>One message to one person over one channel; its attempts share the id, and so the Message-ID.</summary>
public readonly record struct DeliveryId(Guid Value) : IId<DeliveryId>
{
    /// <inheritdoc/>
    public static DeliveryId Of(Guid value) => new(value);
}

/// <summary>How far a delivery got.</summary>
public enum DeliveryStatus
{
    /// <summary>To be sent, for the first time or again.</summary>
    Queued,

    /// <summary>The channel took it.</summary>
    Succeeded,

    /// <summary>It failed for good, or too often.</summary>
    GivenUp,

    /// <summary>Not to be sent any more: an answer came, a new round calls, or the alert is about them.</summary>
    CalledOff,
}

/// <summary>A delivery as the alert knows it; each single attempt stands in the history.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Step">The step of the ladder that was called, from 0; the ladder's length for a broadcast.</param>
/// <param name="Round">The round in which it was called, from 1.</param>
/// <param name="Recipient">Who is told.</param>
/// <param name="Channel">Over which channel.</param>
/// <param name="Then">The channels still to come if this one fails.</param>
/// <param name="Status">How far it got.</param>
/// <param name="Attempts">How many attempts were recorded.</param>
/// <param name="Result">The last result in short, or null before the first.</param>
/// <param name="At">When it is due, or when its last result came.</param>
public sealed record Delivery(
    DeliveryId Id,
    int Step,
    int Round,
    StaffId Recipient,
    ContactChannel Channel,
    IReadOnlyList<ContactChannel> Then,
    DeliveryStatus Status,
    int Attempts,
    string? Result,
    DateTimeOffset At)
{
    /// <summary>It reaches a person who is not looking; what is shown in the app does not.</summary>
    internal bool Loud => Channel != ContactChannel.InApp;
}

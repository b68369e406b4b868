using System.Collections.Concurrent;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Alerts;

/// <summary>What was sent, and how channels are to behave.</summary>
internal sealed class Outbox
{
    private readonly ConcurrentQueue<Letter> letters = new();

    /// <summary>What a channel says to a message; by default it takes everything.</summary>
    public Func<Letter, Task<Sent>> Behaviour { get; set; } = _ => Task.FromResult(new Sent(true, "250"));

    /// <summary>Every message that was handed to a channel, in order.</summary>
    public IReadOnlyList<Letter> Letters => [.. letters];

    /// <summary>Those about one alert.</summary>
    public IReadOnlyList<Letter> About(AlertId alert) =>
        [.. letters.Where(letter => letter.Message.Link.Contains(alert.Value.ToString("D"), StringComparison.Ordinal))];

    public Task<Sent> Take(Letter letter)
    {
        letters.Enqueue(letter);
        return Behaviour(letter);
    }
}

/// <summary>One message that was handed to a channel.</summary>
internal sealed record Letter(ContactChannel Channel, StaffId To, AlertMessage Message);

/// <summary>A channel into the outbox.</summary>
internal sealed class OutboxChannel(Outbox outbox, ContactChannel channel) : IDeliveryChannel
{
    public ContactChannel Channel => channel;

    public Task<Sent> Send(AlertMessage message, StaffMember to, CancellationToken ct) =>
        outbox.Take(new Letter(channel, to.Staff, message)).WaitAsync(ct);
}

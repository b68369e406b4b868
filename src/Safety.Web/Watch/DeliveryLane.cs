using System.Collections.Concurrent;
using Safety.Core.Language;

namespace Safety.Web.Watch;

/// <summary>
/// One channel with the places of its messages under way. Nobody takes them all: whoever's mailbox hangs holds up their
/// own messages and no other's.
/// </summary>
/// <param name="code">The channel's code.</param>
/// <param name="channel">The channel, or null when there is none of this kind.</param>
internal sealed class DeliveryLane(string code, IDeliveryChannel? channel) : IDisposable
{
    /// <summary>How many messages one node sends over one channel at the same time. Our judgement.</summary>
    private const int AtOnce = 24;

    /// <summary>How many of them to the same person. Our judgement.</summary>
    public const int AtOnceToOne = 4;

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);
    private readonly ConcurrentDictionary<StaffId, int> underWay = new();

    public string Code => code;

    public IDeliveryChannel? Channel => channel;

    /// <summary>How many more messages find a place.</summary>
    public int Free => places.CurrentCount;

    /// <summary>To whom no more can be sent right now.</summary>
    public IReadOnlyList<StaffId> Busy => [.. underWay.Where(one => one.Value >= AtOnceToOne).Select(one => one.Key)];

    /// <summary>Takes a place.</summary>
    public async Task Enter(StaffId recipient, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        underWay.AddOrUpdate(recipient, 1, (_, count) => count + 1);
    }

    /// <summary>Leaves a place.</summary>
    /// <returns>Whether somebody may have been waiting for it.</returns>
    public bool Leave(StaffId recipient)
    {
        var still = underWay.AddOrUpdate(recipient, 0, (_, count) => count - 1);
        underWay.TryRemove(new KeyValuePair<StaffId, int>(recipient, 0));
        return places.Release() == 0 || still == AtOnceToOne - 1;
    }

    public void Dispose() => places.Dispose();
}

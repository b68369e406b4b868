using System.Threading.Channels;
using Marten;
using Safety.Core.Alerts;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>
/// Sends what is on the list of messages: woken at once by a commit on this node, and looking each second by itself. A
/// message that hangs holds up no other, and a channel that hangs no other channel. A message is marked as sent after
/// the channel took it: a node that dies in between sends it once more, with the same Message-ID.
/// </summary>
public sealed class Deliverer : BackgroundService
{
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly List<DeliveryLane> lanes;
    private readonly DueDeliveries due;
    private readonly DeliveryAttempts attempts;
    private readonly IDocumentStore store;
    private readonly EffectiveClock clock;
    private readonly ILogger<Deliverer> log;
    private readonly IDisposable hearing;

    /// <summary>
    /// Puts the sender together; it begins when the host starts. Of two channels of a kind the later counts.
    /// </summary>
    public Deliverer(
        DueDeliveries due, DeliveryAttempts attempts, IDocumentStore store, EffectiveClock clock,
        IEnumerable<IDeliveryChannel> channels, Committed committed, ILogger<Deliverer> log)
    {
        (this.due, this.attempts, this.store, this.clock, this.log) = (due, attempts, store, clock, log);
        lanes = [.. Enum.GetValues<ContactChannel>().Select(kind => new DeliveryLane(
            HouseJson.Code(kind), channels.LastOrDefault(channel => channel.Channel == kind)))];
        hearing = committed.Listen(events =>
        {
            if (events.Any(e => e.Data is DeliveryQueued))
                wake.Writer.TryWrite(true);
        });
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        hearing.Dispose();
        lanes.ForEach(lane => lane.Dispose());
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var looked = clock.GetUtcNow();
            await Guarded(() => SendDue(waitForAll: false, stoppingToken), stoppingToken);
            await Guarded(() => NextLook(looked, stoppingToken), stoppingToken);
        }
    }

    /// <summary>Waits for a commit, or until a second after the last look; none at all when that has passed.</summary>
    private async Task NextLook(DateTimeOffset looked, CancellationToken ct)
    {
        using var second = new CancellationTokenSource(Sweep.Every, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, second.Token);
        if (clock.GetUtcNow() - looked < Sweep.Every)
            await wake.Reader.ReadAsync(either.Token);
    }

    /// <summary>
    /// Sends what is due now and finds a place. What finds none is sent as soon as another message makes room.
    /// </summary>
    /// <param name="waitForAll">Whether to come back only when everything that is due was attempted.</param>
    /// <param name="ct">Stops.</param>
    public Task SendDue(bool waitForAll, CancellationToken ct) =>
        Task.WhenAll(lanes.Select(lane => SendLane(lane, waitForAll, ct)));

    private async Task SendLane(DeliveryLane lane, bool waitForAll, CancellationToken ct)
    {
        var sending = new List<Task>();
        while (true)
        {
            var leased = lane.Free == 0 ? [] : await due.Lease(clock.GetUtcNow(), lane, ct);
            var alerts = await Load(leased, ct);
            foreach (var one in leased)
            {
                await lane.Enter(one.Recipient, ct);
                sending.Add(SendOne(one, alerts.GetValueOrDefault(one.Alert.Value), lane, ct));
            }

            if (leased.Count > 0) continue;
            if (!waitForAll || sending.Count == 0) return;
            await Task.WhenAll(sending);
            sending.Clear();
        }
    }

    private async Task<Dictionary<Guid, Alert>> Load(IReadOnlyList<DueDelivery> leased, CancellationToken ct)
    {
        if (leased.Count == 0) return [];
        await using var session = store.QuerySession();
        var ids = leased.Select(one => one.Alert.Value).Distinct().ToArray();
        return (await session.LoadManyAsync<Alert>(ct, ids)).ToDictionary(alert => alert.Id);
    }

    private async Task SendOne(DueDelivery one, Alert? alert, DeliveryLane lane, CancellationToken ct)
    {
        try
        {
            // Right before it is sent, the alert has the last word: after an answer nobody is called any more.
            if (alert?.ShouldSend(one.Id) == true)
                await attempts.Make(one, alert, lane.Channel, ct);
        }
        finally
        {
            if (lane.Leave(one.Recipient))
                wake.Writer.TryWrite(true);
        }
    }

    private async Task Guarded(Func<Task> act, CancellationToken stopping)
    {
        try
        {
            await act();
        }
        catch (OperationCanceledException)
        {
            // A second has passed, or the host stops; the loop's condition tells which.
        }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
        catch (Exception error)
#pragma warning restore CA1031
        {
            log.LogError("The list of messages could not be read: {Failure}", error.GetType().Name);
            await Task.WhenAny(Task.Delay(Sweep.Every, clock, stopping));
        }
    }
}

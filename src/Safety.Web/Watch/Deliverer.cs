using System.Collections.Concurrent;
using System.Threading.Channels;
using Marten;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>
/// Sends what is on the list of messages: woken at once by a commit on this node, and looking each second by itself. A
/// message that hangs holds up no other. It is marked as sent after the channel took it: a node that dies in between
/// sends it once more, with the same Message-ID.
/// </summary>
public sealed class Deliverer : BackgroundService
{
    /// <summary>How many messages one node sends at the same time. Our judgement.</summary>
    public const int AtOnce = 32;

    /// <summary>How long one attempt may take; shorter than the lease. Our judgement.</summary>
    public static readonly TimeSpan AttemptLasts = TimeSpan.FromSeconds(10);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> recording = new();
    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);
    private readonly Dictionary<string, IDeliveryChannel> channels;
    private readonly DueDeliveries due;
    private readonly IDocumentStore store;
    private readonly Dispatcher dispatcher;
    private readonly Standing standing;
    private readonly EffectiveClock clock;
    private readonly PublicAddress address;
    private readonly ILogger<Deliverer> log;
    private readonly IDisposable hearing;

    /// <summary>Puts the sender together; it begins when the host starts.</summary>
    public Deliverer(
        DueDeliveries due, IDocumentStore store, Dispatcher dispatcher, Standing standing, EffectiveClock clock,
        PublicAddress address, IEnumerable<IDeliveryChannel> channels, Committed committed, ILogger<Deliverer> log)
    {
        (this.due, this.store, this.dispatcher, this.standing) = (due, store, dispatcher, standing);
        (this.clock, this.address, this.log) = (clock, address, log);
        this.channels = channels.ToDictionary(channel => HouseJson.Code(channel.Channel));
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
        places.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Guarded(() => SendDue(waitForAll: false, stoppingToken), stoppingToken);
            using var second = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            second.CancelAfter(Sweep.Every);
            await Guarded(async () => await wake.Reader.ReadAsync(second.Token), stoppingToken);
        }
    }

    /// <summary>Sends everything that is due now.</summary>
    /// <param name="waitForAll">Whether to come back only when each attempt has ended.</param>
    /// <param name="ct">Stops.</param>
    public async Task SendDue(bool waitForAll, CancellationToken ct)
    {
        var sending = new List<Task>();
        while (true)
        {
            await places.WaitAsync(ct);
            places.Release();
            var leased = await due.Lease(clock.GetUtcNow(), Math.Max(1, places.CurrentCount), ct);
            if (leased.Count == 0)
                break;
            var alerts = await Load(leased, ct);
            foreach (var one in leased)
            {
                await places.WaitAsync(ct);
                sending.Add(SendOne(one, alerts.GetValueOrDefault(one.Alert.Value), ct));
            }
        }

        if (waitForAll)
            await Task.WhenAll(sending);
    }

    private async Task<Dictionary<Guid, Alert>> Load(IReadOnlyList<DueDelivery> leased, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var ids = leased.Select(one => one.Alert.Value).Distinct().ToArray();
        return (await session.LoadManyAsync<Alert>(ct, ids)).ToDictionary(alert => alert.Id);
    }

    private async Task SendOne(DueDelivery one, Alert? alert, CancellationToken ct)
    {
        try
        {
            if (alert is null || !alert.ShouldSend(one.Id))
                return;
            var sent = await Attempt(one, alert, ct);
            await Record(one, sent, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // The lease ends by itself, and the message is tried again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            log.LogError("Delivery {Delivery} could not be recorded: {Failure}", one.Id.Value, error.GetType().Name);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<Sent> Attempt(DueDelivery one, Alert alert, CancellationToken ct)
    {
        if (standing.Directory.Find(one.Recipient) is not { } to)
            return new Sent(false, "unknown_recipient", Permanent: true);
        if (!channels.TryGetValue(one.Channel, out var channel))
            return new Sent(false, "channel_not_set_up", Permanent: true);
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(ct);
        attempt.CancelAfter(AttemptLasts);
        try
        {
            var message = AlertMessage.Of(one.Id, one.Alert, alert.Kind, alert.Severity, address.Value);
            return await channel.Send(message, to, attempt.Token).WaitAsync(attempt.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new Sent(false, "timeout");
        }
#pragma warning disable CA1031 // Whatever a provider throws is a failed attempt, and recorded as one.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Sent(false, HouseJson.NameCode(error.GetType().Name));
        }
    }

    /// <summary>
    /// Results of one alert are recorded one after the other, so that they do not fight for its stream.
    /// </summary>
    private async Task Record(DueDelivery one, Sent sent, CancellationToken ct)
    {
        var turn = recording.GetOrAdd(one.Alert.Value, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(ct);
        try
        {
            var record = new RecordDelivery(
                one.Alert, one.Id, one.Attempt, sent.Succeeded, sent.Result, sent.Permanent);
            var answer = await dispatcher.Ask(record, Actor.TheWatch, ct: ct);
            if (answer.Refusal is { } refusal)
                log.LogWarning(
                    "Delivery {Delivery} was settled before: {Refusal}", one.Id.Value, refusal.GetType().Name);
        }
        finally
        {
            turn.Release();
            if (turn.CurrentCount == 1)
                recording.TryRemove(one.Alert.Value, out _);
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

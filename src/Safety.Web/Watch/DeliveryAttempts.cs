using System.Collections.Concurrent;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>
/// One attempt to send one message: hand it to the channel within a time, and record what became of it.
/// </summary>
/// <param name="dispatcher">Carries the record.</param>
/// <param name="standing">Knows the recipient.</param>
/// <param name="address">Where the link leads.</param>
/// <param name="clock">The clock by which an attempt's time ends.</param>
/// <param name="log">Ids and codes only.</param>
public sealed class DeliveryAttempts(
    Dispatcher dispatcher, Standing standing, PublicAddress address, EffectiveClock clock,
    ILogger<DeliveryAttempts> log)
{
    /// <summary>How long one attempt may take; shorter than the lease. Our judgement.</summary>
    public static readonly TimeSpan AttemptLasts = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> recording = new();

    /// <summary>
    /// Sends and records. A failure to record is logged; the lease ends, and the message is sent again.
    /// </summary>
    /// <param name="one">The message.</param>
    /// <param name="alert">Its alert as it is right now.</param>
    /// <param name="channel">The channel, or null when there is none of this kind.</param>
    /// <param name="ct">Stops.</param>
    public async Task Make(DueDelivery one, Alert alert, IDeliveryChannel? channel, CancellationToken ct)
    {
        try
        {
            await Record(one, await Send(one, alert, channel, ct), ct);
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
    }

    private async Task<Sent> Send(DueDelivery one, Alert alert, IDeliveryChannel? channel, CancellationToken ct)
    {
        if (channel is null) return Sent.NotSetUp;
        if (standing.Directory.Find(one.Recipient) is not { } to)
            return new Sent(false, "unknown_recipient", Permanent: true);
        if (to.LeftAt is not null) return new Sent(false, "recipient_has_left", Permanent: true);
        using var time = new CancellationTokenSource(AttemptLasts, clock);
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(ct, time.Token);
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
}

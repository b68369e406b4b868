using System.Globalization;
using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts.Views;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Server-sent events: the row of each alert that changed, as the reader may see it now. It can be resumed: the id of
/// an event is a place in the log after which nothing was missed. Who no longer works here is cut off within a beat;
/// whose session or token ended, or account was closed, at the next look at it.
/// </summary>
/// <param name="feed">Tells of changes.</param>
/// <param name="queue">Reads rows.</param>
/// <param name="roles">Asked again before anything is told.</param>
/// <param name="signIns">Asked now and then whether the sign-in still lasts.</param>
/// <param name="clock">The clock that rules.</param>
/// <param name="lifetime">Ends streams when the node stops, so that it stops at once.</param>
public sealed class AlertStream(
    ChangeFeed<Alert> feed, AlertQueue queue, IStaffRoles roles, IStillSignedIn signIns, TimeProvider clock,
    IHostApplicationLifetime lifetime)
{
    /// <summary>How many streams one node keeps open at most. Our judgement.</summary>
    public const int StreamsMax = 500;

    /// <summary>How often a quiet stream says that it is alive.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private int open;

    /// <summary>Streams to one reader until they go, are no longer to be told, or the node stops.</summary>
    /// <param name="context">The request.</param>
    /// <param name="after">The place after which to go on, or null to begin now.</param>
    /// <returns>False when too many streams are open; then nothing was written.</returns>
    public async Task<bool> RunAsync(HttpContext context, long? after)
    {
        try
        {
            if (Interlocked.Increment(ref open) > StreamsMax) return false;
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(
                context.RequestAborted, lifetime.ApplicationStopping);
            var checking = EndWithSignInAsync(context, ending);
            try
            {
                await StreamAsync(context, after, ending.Token);
            }
            finally
            {
                await ending.CancelAsync();
                await checking;
            }
        }
        catch (OperationCanceledException)
        {
            // The reader went, or the node stops.
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }

        return true;
    }

    /// <summary>Ends a stream when its sign-in does, or when nobody can tell whether it did.</summary>
    private async Task EndWithSignInAsync(HttpContext context, CancellationTokenSource ending)
    {
        using var timer = new PeriodicTimer(signIns.CheckedEach, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ending.Token)
                && await signIns.IsStillSoAsync(context, ending.Token))
            {
            }
        }
#pragma warning disable CA1031 // Whatever went wrong, the stream ends.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The stream ends below.
        }

        await ending.CancelAsync();
    }

    private async Task StreamAsync(HttpContext context, long? after, CancellationToken ct)
    {
        using var pending = new PendingChanges();
        using var hearing = feed.Listen(pending.Add);
        var position = await feed.PositionAsync(ct);
        var reader = new Telling(context.Response);
        await reader.BeginAsync(after ?? position, ct);
        if (after is { } place && place < position)
        {
            if (await feed.SinceAsync(place, ct) is { } missed) pending.Add(new StreamChange(missed, position));
            else await reader.ResetAsync(position, ct);
        }

        while (await Asker.Of(context.User, roles) is { } asker)
        {
            if (await pending.TakeAsync(Beat, ct) is not { } change)
            {
                await reader.BeatAsync(ct);
                continue;
            }

            await reader.TellAsync(await queue.EntriesAsync(asker, change.Streams, ct), change, ct);
        }
    }

    /// <summary>Writes the events of one stream.</summary>
    private sealed class Telling(HttpResponse response)
    {
        private readonly HashSet<AlertId> told = [];

        public async Task BeginAsync(long position, CancellationToken ct)
        {
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no";
            await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"retry: 1000\nid: {position}\n\n"), ct);
        }

        public Task BeatAsync(CancellationToken ct) => WriteAsync(": still here\n\n", ct);

        /// <summary>Too much changed meanwhile: the reader fetches the list again.</summary>
        public Task ResetAsync(long position, CancellationToken ct) => WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $"id: {position}\nevent: reset\ndata: {{}}\n\n"), ct);

        public async Task TellAsync(IReadOnlyList<AlertEntry> entries, StreamChange change, CancellationToken ct)
        {
            var events = entries.Select(entry => ("alert", Data: (object)entry)).ToList();
            told.UnionWith(entries.Select(entry => entry.Id));
            var seen = entries.Select(entry => entry.Id.Value).ToHashSet();
            foreach (var gone in change.Streams.Where(id => !seen.Contains(id) && told.Remove(new AlertId(id))))
                events.Add(("gone", new { id = gone }));
            // The place stands at the last one only: whoever was cut off in between hears all of them again.
            for (var i = 0; i < events.Count; i++)
            {
                var id = i == events.Count - 1
                    ? string.Create(CultureInfo.InvariantCulture, $"id: {change.Position}\n") : "";
                var json = JsonSerializer.Serialize(events[i].Data, HouseJson.Options);
                await WriteAsync($"{id}event: {events[i].Item1}\ndata: {json}\n\n", ct);
            }
        }

        private async Task WriteAsync(string text, CancellationToken ct)
        {
            await response.WriteAsync(text, ct);
            await response.Body.FlushAsync(ct);
        }
    }
}

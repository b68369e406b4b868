using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Safety.Bench;

/// <summary>Hears of alerts as a manager's open page does, and as the agency's webhook does.</summary>
public sealed class AlertEars : IAsyncDisposable
{
    private readonly WebApplication sink;
    private readonly ConcurrentQueue<long> calls = new();
    private readonly ConcurrentQueue<(long At, string Text)> lines = new();

    private AlertEars(WebApplication sink) => this.sink = sink;

    /// <summary>Where the webhook is called.</summary>
    public Uri Webhook => new(sink.Urls.First() + "/hook");

    /// <summary>How often the webhook was called.</summary>
    public int Calls => calls.Count;

    /// <summary>When, in ticks of the stopwatch, the webhook was called; in the order of the calls.</summary>
    public IReadOnlyList<long> CallTimes => [.. calls];

    /// <summary>The lines of the stream of events, each with the moment at which it came.</summary>
    public IReadOnlyList<(long At, string Text)> Lines => [.. lines];

    /// <summary>Opens the webhook's address.</summary>
    public static async Task<AlertEars> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var ears = new AlertEars(app);
        app.MapPost("/hook", () =>
        {
            ears.calls.Enqueue(Stopwatch.GetTimestamp());
            return Results.Ok();
        });
        await app.StartAsync();
        return ears;
    }

    /// <summary>Begins to listen to the stream of alerts, once all is still.</summary>
    /// <returns>The listening, which ends when it is stopped.</returns>
    public async Task<Task> BeginAsync(HttpClient manager, CancellationToken ct)
    {
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var listening = ListenAsync(manager, open, ct);
        await open.Task.WaitAsync(TimeSpan.FromSeconds(10), ct);
        // Messages of what was before have gone out when a while nothing comes.
        for (int before = -1, still = 0; still < 20; before = Calls)
        {
            still = Calls == before ? still + 1 : 0;
            await Task.Delay(100, ct);
        }

        return listening;
    }

    /// <summary>Waits for the next call of the webhook and the next alert on the stream.</summary>
    /// <param name="calls">How many calls there were before.</param>
    /// <param name="lines">How many lines there were before.</param>
    /// <returns>When the alert and when the call came, in ticks of the stopwatch.</returns>
    /// <exception cref="TimeoutException">Nothing was heard within 20 seconds.</exception>
    public async Task<(long Streamed, long Called)> HeardAsync(int calls, int lines)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var line = this.lines.Skip(lines).FirstOrDefault(
                line => line.Text.StartsWith("data:", StringComparison.Ordinal));
            if (Calls > calls && line.Text is not null) return (line.At, CallTimes[calls]);
            if (watch.Elapsed > TimeSpan.FromSeconds(20))
                throw new TimeoutException("No alert was heard within 20 s.");
            await Task.Delay(1);
        }
    }

    private async Task ListenAsync(HttpClient manager, TaskCompletionSource open, CancellationToken ct)
    {
        try
        {
            using var answer = await manager.GetAsync(
                "/api/v1/alerts/stream", HttpCompletionOption.ResponseHeadersRead, ct);
            answer.EnsureSuccessStatusCode();
            open.TrySetResult();
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct), Encoding.UTF8);
            while (await reader.ReadLineAsync(ct) is { } line)
                lines.Enqueue((Stopwatch.GetTimestamp(), line));
        }
        catch (OperationCanceledException)
        {
            // The measurement is over.
        }
        catch (Exception error)
        {
            open.TrySetException(error);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await sink.DisposeAsync();
}

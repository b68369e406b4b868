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

    /// <summary>Listens to the stream of alerts until stopped.</summary>
    public async Task ListenAsync(HttpClient manager, TaskCompletionSource open, CancellationToken ct)
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

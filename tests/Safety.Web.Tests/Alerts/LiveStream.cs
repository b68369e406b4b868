using System.Globalization;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Alerts;

/// <summary>A reader of server-sent events about alerts. Each wait is bounded.</summary>
internal sealed class LiveStream : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private readonly HttpClient client;
    private readonly HttpResponseMessage answer;
    private readonly StreamReader reader;
    private Task<Heard>? next;

    private LiveStream(HttpClient client, HttpResponseMessage answer, Stream stream) =>
        (this.client, this.answer, reader) = (client, answer, new StreamReader(stream));

    /// <summary>Opens a stream, and comes back once it is live.</summary>
    public static async Task<LiveStream> OpenAsync(SafetyApp app, StaffId person, long? after = null)
    {
        var client = app.ClientOf(person);
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/api/v1/alerts/stream");
        if (after is { } place) ask.Headers.Add("Last-Event-ID", place.ToString(CultureInfo.InvariantCulture));
        var answer = await client.SendAsync(ask, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        var live = new LiveStream(client, answer, await answer.Content.ReadAsStreamAsync());
        await live.BlockAsync().WaitAsync(Limit);
        return live;
    }

    /// <summary>The next event.</summary>
    public async Task<Heard> NextAsync()
    {
        var heard = await (next ?? ReadAsync()).WaitAsync(Limit);
        next = null;
        return heard;
    }

    /// <summary>Whether nothing is said for a while.</summary>
    public async Task<bool> IsQuietAsync(TimeSpan time)
    {
        next ??= ReadAsync();
        return await Task.WhenAny(next, Task.Delay(time)) != next;
    }

    public ValueTask DisposeAsync()
    {
        answer.Dispose();
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Heard> ReadAsync()
    {
        while (true)
        {
            var block = await BlockAsync();
            if (!block.TryGetValue("data", out var data)) continue;
            var json = JsonSerializer.Deserialize<JsonElement>(data);
            return new Heard(
                block["event"],
                block.TryGetValue("id", out var id) ? long.Parse(id, CultureInfo.InvariantCulture) : 0,
                json.GetProperty("id").GetGuid(),
                json.TryGetProperty("status", out var status) ? status.GetString() : null);
        }
    }

    private async Task<Dictionary<string, string>> BlockAsync()
    {
        var block = new Dictionary<string, string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length == 0) return block;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            block[line[..colon]] = line[(colon + 1)..].Trim();
        }

        throw new EndOfStreamException("The stream ended.");
    }
}

/// <summary>One event: its name, the place after it, the alert and how that stands.</summary>
internal sealed record Heard(string Event, long Id, Guid Alert, string? Status);

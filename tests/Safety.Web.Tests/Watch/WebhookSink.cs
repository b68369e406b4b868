using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Safety.Web.Tests.Watch;

/// <summary>One call that came in.</summary>
internal sealed record Call(string Body, string Signature, string IdempotencyKey, string? ContentType);

/// <summary>A receiver of signed calls on a port of this machine.</summary>
internal sealed class WebhookSink : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Call> calls = new();

    private WebhookSink(WebApplication app) => this.app = app;

    /// <summary>The status that it answers with.</summary>
    public int Status { get; set; } = 200;

    /// <summary>How long it takes.</summary>
    public TimeSpan Takes { get; set; }

    public Uri Url => new($"{app.Urls.First()}/hook");

    public IReadOnlyList<Call> Calls => [.. calls];

    public static async Task<WebhookSink> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var sink = new WebhookSink(builder.Build());
        sink.app.MapPost("/hook", sink.Take);
        await sink.app.StartAsync();
        return sink;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        calls.Enqueue(new Call(
            await reader.ReadToEndAsync(), context.Request.Headers["Safety-Signature"].ToString(),
            context.Request.Headers["Idempotency-Key"].ToString(), context.Request.ContentType));
        await Task.Delay(Takes, context.RequestAborted);
        context.Response.StatusCode = Status;
        if (Status == 302) context.Response.Headers.Location = "/elsewhere";
    }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Safety.Core.Language;
using Safety.Web.Alerts.Enforcing;
using Safety.Web.Alerts.Views;
using Safety.Web.Door;

namespace Safety.Web.Alerts.Endpoints;

/// <summary>Reading alerts. Opening one answers nothing.</summary>
internal static class ReadingAlerts
{
    /// <summary>The limit of a page is outside 1 to the most.</summary>
    internal sealed record LimitOutOfRange() : Refusal(
        RefusalKind.Invalid,
        string.Create(CultureInfo.InvariantCulture, $"A page has 1 to {AlertQuery.LimitMax} entries."), "limit");

    /// <summary>The cursor is none that this service gave.</summary>
    internal sealed record UnknownCursor() : Refusal(
        RefusalKind.Invalid, "Take the cursor from the page before, as it is.", "cursor");

    /// <summary>The state is none of those that a list can show.</summary>
    internal sealed record UnknownState() : Refusal(
        RefusalKind.Invalid, "The state is open, resolved or all.", "state");

    /// <summary>Adds the endpoints.</summary>
    public static void MapReading(this IEndpointRouteBuilder alerts)
    {
        alerts.MapGet("/", List).WithName("ListAlerts")
            .WithSummary("The alerts that you may see: the open ones, the most severe and then the oldest first.")
            .Produces<AlertList>().MayRefuse(StatusCodes.Status422UnprocessableEntity);
        alerts.MapGet("/stream", Stream).WithName("StreamAlerts")
            .WithSummary("Server-sent events: the row of each alert that changes. Resumable by Last-Event-ID.")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream")
            .MayRefuse(StatusCodes.Status503ServiceUnavailable);
        alerts.MapGet("/enforcement", Enforced).WithName("ListEnforcement")
            .WithSummary("The open alerts that ask for a limit, each with its client and what can be done about it.")
            .Produces<EnforcementView>().MayRefuse();
        alerts.MapGet("/{id}", One).WithName("GetAlert")
            .WithSummary("One alert with every message and each attempt to send it. Opening it answers nothing.")
            .Produces<AlertSheet>().MayRefuse();
    }

    private static async Task<IResult> List(
        Asker asker, AlertQueue queue, CancellationToken ct, string? state = null,
        [MaxLength(100)] string? cursor = null, [Range(1, AlertQuery.LimitMax)] int limit = AlertQuery.LimitDefault)
    {
        var after = cursor is null ? null : AlertCursor.Read(cursor);
        if (limit is < 1 or > AlertQuery.LimitMax) return new LimitOutOfRange().ToProblem();
        if (cursor is not null && after is null) return new UnknownCursor().ToProblem();
        if (StateOf(state) is not { } known) return new UnknownState().ToProblem();
        return await queue.HasQueueAsync(asker, ct)
            ? Results.Ok(await queue.ListAsync(asker, new AlertQuery(known, after, limit), ct))
            : Problems.NotFound();
    }

    private static async Task<IResult> Enforced(Asker asker, EnforcementList list, CancellationToken ct) =>
        await list.ViewAsync(asker, ct) is { } view ? Results.Ok(view) : Problems.NotFound();

    private static async Task<IResult> One(
        Guid id, Asker asker, AlertQueue queue, HttpResponse response, CancellationToken ct)
    {
        if (await queue.FindAsync(asker, new AlertId(id), ct) is not { } sheet) return Problems.NotFound();
        response.SetVersion(sheet.Version);
        return Results.Ok(sheet);
    }

    private static async Task<IResult> Stream(
        Asker asker, AlertQueue queue, AlertStream stream, HttpContext context, CancellationToken ct,
        long? after = null)
    {
        if (!await queue.HasQueueAsync(asker, ct)) return Problems.NotFound();
        var resumed = long.TryParse(
            context.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? last : after;
        if (await stream.RunAsync(context, resumed)) return Results.Empty;
        context.Response.Headers.RetryAfter = "5";
        return Problems.Of(
            StatusCodes.Status503ServiceUnavailable, "too_many_streams",
            "Too many live views are open. Try again soon.");
    }

    private static AlertListState? StateOf(string? word) => word switch
    {
        null or "open" => AlertListState.Open,
        "resolved" => AlertListState.Resolved,
        "all" => AlertListState.All,
        _ => null,
    };
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Endpoints;

/// <summary>Reading reports, each by whoever may.</summary>
internal static class ReadingEndpoints
{
    /// <summary>The limit of a page is outside 1 to the most.</summary>
    internal sealed record LimitOutOfRange() : Refusal(
        RefusalKind.Invalid,
        string.Create(CultureInfo.InvariantCulture, $"A page has 1 to {IncidentQuery.LimitMax} entries."), "limit");

    /// <summary>The cursor is none that this service gave.</summary>
    internal sealed record UnknownCursor() : Refusal(
        RefusalKind.Invalid, "Take the cursor from the page before, as it is.", "cursor");

    /// <summary>A choice that is not on the list.</summary>
    /// <param name="Which">The parameter.</param>
    internal sealed record UnknownChoice(string Which)
        : Refusal(RefusalKind.Invalid, "This is not one of the listed answers.", Which);

    /// <summary>Adds the endpoints.</summary>
    public static void MapReading(this IEndpointRouteBuilder incidents)
    {
        incidents.MapGet("/", List).WithName("ListIncidents")
            .WithSummary("The reports that you may see, newest first, without words.")
            .Produces<IncidentList>().MayRefuse(StatusCodes.Status422UnprocessableEntity);
        incidents.MapGet("/own", Own).WithName("ListOwnIncidents")
            .WithSummary("Your own reports: what became of each, what is overdue, who opened it.")
            .Produces<MyReports>().MayRefuse(StatusCodes.Status422UnprocessableEntity);
        incidents.MapGet("/{id}", One).WithName("GetIncident")
            .WithSummary("One report, as you may see it. Opening one that is not yours is recorded.")
            .Produces<IncidentView>().MayRefuse();
        incidents.MapGet("/{id}/receipt", Receipt).WithName("GetIncidentReceipt")
            .WithSummary("The reporter's own timeline.").Produces<ReceiptView>().MayRefuse();
    }

    private static async Task<IResult> List(
        Asker asker, IncidentPages pages, CancellationToken ct, string? state = null, Guid? client = null,
        string? category = null, string? severity = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        [MaxLength(100)] string? cursor = null,
        [Range(1, IncidentQuery.LimitMax)] int limit = IncidentQuery.LimitDefault)
    {
        IncidentCategory? kind = category is null ? null : Codes<IncidentCategory>.Read(category);
        Severity? stands = severity is null ? null : Codes<Severity>.Read(severity);
        if (category is not null && kind is null) return new UnknownChoice(nameof(category)).ToProblem();
        if (severity is not null && stands is null) return new UnknownChoice(nameof(severity)).ToProblem();
        var (query, refusal) = Query(state, new(client, kind, stands, from, until), cursor, limit);
        return refusal?.ToProblem() ?? Results.Ok(await pages.ListAsync(asker, query, ct));
    }

    private static async Task<IResult> Own(
        Asker asker, IncidentPages pages, CancellationToken ct, string? state = null,
        [MaxLength(100)] string? cursor = null,
        [Range(1, IncidentQuery.LimitMax)] int limit = IncidentQuery.LimitDefault)
    {
        var (query, refusal) = Query(state, null, cursor, limit);
        return refusal?.ToProblem() ?? Results.Ok(await pages.MyReportsAsync(asker, query, ct));
    }

    private static async Task<IResult> One(
        Guid id, Asker asker, IncidentPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.ViewAsync(asker, id, ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Receipt(
        Guid id, Asker asker, IncidentPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.ReceiptAsync(asker, id, ct) is not { } receipt) return Problems.NotFound();
        response.SetVersion(receipt.Version);
        return Results.Ok(receipt);
    }

    private static (IncidentQuery Query, Refusal? Refusal) Query(
        string? state, IncidentFilter? like, string? cursor, int limit)
    {
        var after = cursor is null ? null : IncidentCursor.Read(cursor);
        Refusal? refusal = state is not (null or "open" or "closed") ? new UnknownChoice("state")
            : limit is < 1 or > IncidentQuery.LimitMax ? new LimitOutOfRange()
            : cursor is not null && after is null ? new UnknownCursor() : null;
        bool? isOpen = state is null ? null : state == "open";
        return (new(IncidentListScope.Visible, isOpen, like, after, limit), refusal);
    }
}

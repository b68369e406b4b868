using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Visits.Endpoints;

/// <summary>Visits: found and read.</summary>
internal static class ReadingEndpoints
{
    /// <summary>The scope is none of those that a list can show.</summary>
    internal sealed record UnknownScope() : Refusal(
        RefusalKind.Invalid, "The scope is coming, past or requests.", "scope");

    /// <summary>Adds them.</summary>
    public static void MapVisitReading(this IEndpointRouteBuilder visits)
    {
        visits.MapGet("/", List).Reading<VisitList>(
            "ListVisits", "Your visits that come, or are past, or requests for a second person that you may answer.");
        visits.MapGet("/{id}", One).Reading<VisitView>(
            "GetVisit", "One visit, as your relation to it lets you see it. Reading somebody else's is recorded.");
        visits.MapGet("/{id}/pre-visit-note", Note).Reading<NoteView>(
            "ReadPreVisitNote", "The note for responders, open only while an alarm is live. The reading is recorded.");
    }

    /// <summary>Adds the board.</summary>
    public static void MapBoard(this IEndpointRouteBuilder board) => board.MapGet("/", Board).Reading<BoardView>(
        "GetVisitBoard", "Who is out, due when, armed or not; for the teams that you answer for.");

    private static async Task<IResult> List(
        Asker asker, VisitPages pages, CancellationToken ct, string scope = "coming") =>
        Paging.TryCode<VisitListScope>(scope, out var read) && read is { } known
            ? Results.Ok(await pages.ListAsync(asker, known, ct))
            : new UnknownScope().ToProblem();

    private static async Task<IResult> One(
        Guid id, Asker asker, VisitPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.ViewAsync(asker, new(id), ct) is not ({ } view, var version)) return Problems.NotFound();
        // The version would tell an onlooker whether more happened than they saw.
        if (view.Relation.Answers()) response.SetVersion(version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Note(Guid id, Asker asker, VisitPages pages, CancellationToken ct) =>
        await pages.NoteAsync(asker, new(id), ct) is var (refusal, note) && refusal is null
            ? Results.Ok(note)
            : refusal!.ToProblem();

    private static async Task<IResult> Board(Asker asker, VisitBoard board, CancellationToken ct) =>
        Results.Ok(await board.ViewAsync(asker, ct));
}

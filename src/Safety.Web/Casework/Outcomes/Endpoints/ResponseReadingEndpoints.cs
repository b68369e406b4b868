using Safety.Core.Casework.Outcomes;
using Safety.Web.Door;

namespace Safety.Web.Casework.Outcomes.Endpoints;

/// <summary>What is measured and said of a client and a worker, read.</summary>
internal static class ResponseReadingEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapResponseReading(this IEndpointRouteBuilder api)
    {
        api.MapGet("/instruments", List).ForStaff().WithTags("Outcomes").Reading<InstrumentList>(
            "ListInstruments", "The register of instruments: figures and licences, and no item of any.");
        api.MapGet("/clients/{id}/responses", OfClient).ForStaff().WithTags("Outcomes").Reading<ResponseList>(
            "ListResponses", "Those with whom a client works, where something is measured. The reading is recorded.");
        api.MapGet("/clients/{id}/responses/{worker}", One).ForStaff().WithTags("Outcomes").Reading<ResponseView>(
            "GetResponse", "Demand and benefit of a client and a worker, and the review. The reading is recorded.");
    }

    private static IResult List() => Results.Ok(new InstrumentList(Instruments.All));

    private static async Task<IResult> OfClient(Guid id, Asker asker, ResponsePages pages, CancellationToken ct) =>
        await pages.ListAsync(asker, new(id), ct) is { } list ? Results.Ok(list) : Problems.NotFound();

    private static async Task<IResult> One(
        Guid id, Guid worker, Asker asker, ResponsePages pages, HttpResponse response, CancellationToken ct)
    {
        var pair = new Pair(new(id), new(worker));
        if (await pages.ViewAsync(asker, pair.Stream, ct) is not { } found) return Problems.NotFound();
        response.SetVersion(found.View.Version);
        return Results.Ok(found.View);
    }
}

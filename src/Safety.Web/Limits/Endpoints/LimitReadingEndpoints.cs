using Safety.Web.Door;

namespace Safety.Web.Limits.Endpoints;

/// <summary>Limits, read.</summary>
internal static class LimitReadingEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapLimitReading(this IEndpointRouteBuilder api)
    {
        api.MapGet("/clients/{id}/limits", OfClient).ForStaff().WithTags("Limits")
            .Reading<LimitList>("ListLimits", "A client's limits, the newest first. The reading is recorded.");
        api.MapGet("/limits/{id}", One).ForStaff().WithTags("Limits")
            .Reading<LimitView>("GetLimit", "One limit, with its life and what is owed. The reading is recorded.");
    }

    private static async Task<IResult> OfClient(Guid id, Asker asker, LimitPages pages, CancellationToken ct) =>
        await pages.OfClientAsync(asker, new(id), ct) is { } list ? Results.Ok(list) : Problems.NotFound();

    private static async Task<IResult> One(
        Guid id, Asker asker, LimitPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.ViewAsync(asker, new(id), ct) is not { } found) return Problems.NotFound();
        response.SetVersion(found.View.Version);
        return Results.Ok(found.View);
    }
}

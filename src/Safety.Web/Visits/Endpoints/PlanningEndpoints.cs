using Safety.Web.Door;

namespace Safety.Web.Visits.Endpoints;

/// <summary>Visits are planned, refused alone, and called off.</summary>
internal static class PlanningEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapPlanning(this IEndpointRouteBuilder visits)
    {
        visits.MapPut("/{id}", Plan)
            .Act("PlanVisit", "Plan a visit. The id is yours to choose; the answer says what every clause found.")
            .Produces<VisitView>(StatusCodes.Status201Created).Produces<VisitView>();
        visits.MapPost("/{id}/solo-refusal", Refuse)
            .Said("RefuseSoloVisit", "Refuse to go alone. Nobody asks why, and nobody can override it.");
    }

    private static async Task<IResult> Plan(
        Guid id, PlanForm form, Asker asker, VisitDesk desk, VisitPages pages, CancellationToken ct)
    {
        var answer = await desk.PlanAsync(asker, new(id), form, ct);
        if (answer.Refusal is { } refusal) return refusal.ToProblem();
        var view = await pages.JustPlannedAsync(asker, new(id), ct);
        return answer.Changed ? Results.Created($"{Api.Root}/visits/{id}", view) : Results.Ok(view);
    }

    private static async Task<IResult> Refuse(Guid id, Asker asker, VisitDesk desk, CancellationToken ct) =>
        (await desk.RefuseSoloAsync(asker, new(id), ct)).ToSaid();
}

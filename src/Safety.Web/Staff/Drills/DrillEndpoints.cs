using Safety.Web.Door;

namespace Safety.Web.Staff.Drills;

/// <summary>How the drills of teams went, and holding one.</summary>
internal static class DrillEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapDrills(this IEndpointRouteBuilder api)
    {
        api.MapGroup("/drills").ForStaff().MapGet("", (Asker asker, DrillDesk desk) => Results.Ok(desk.All(asker)))
            .Reading<IReadOnlyList<DrillsView>>("ReadAllDrills", "How the drills of every team that you may see went.");
        var team = api.MapGroup("/teams/{id}/drills").ForStaff();
        team.MapGet("", Read).Reading<DrillsView>(
            "ReadDrills", "How the last drills of a team's ladder went, the newest first.");
        team.MapPost("", Hold).Act(
            "HoldDrill", "Hold a drill now: the team's manager, a safety lead, or an administrator.");
    }

    private static IResult Read(Guid id, Asker asker, DrillDesk desk) =>
        desk.View(asker, new(id)) is { } view ? Results.Ok(view) : Problems.NotFound();

    private static async Task<IResult> Hold(
        Guid id, Asker asker, DrillDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.HoldAsync(asker, new(id), http.Request.IfMatch(), ct))?.ToHttp(http.Response)
            ?? Problems.NotFound();
}

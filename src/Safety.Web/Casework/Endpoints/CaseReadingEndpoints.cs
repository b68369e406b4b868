using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Casework.Endpoints;

/// <summary>Cases and caseloads, read.</summary>
internal static class CaseReadingEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapCaseReading(this IEndpointRouteBuilder api)
    {
        api.MapGet("/allocations", Mine).ForStaff().WithTags("Casework")
            .Reading<CaseList>("ListMyCases", "Your own cases, with the clock of each request that waits.");
        api.MapGet("/allocations/team", OfTeam).ForRoles(StaffRole.Manager, StaffRole.SafetyLead)
            .WithTags("Casework")
            .Reading<TeamCasework>(
                "GetTeamCasework", "Requests that you may answer, the soonest due first, and what your people carry.");
        api.MapGet("/allocations/{id}", One).ForStaff().WithTags("Casework")
            .Reading<CaseView>("GetCase", "One client with one worker, with its history. The reading is recorded.");
        api.MapGet("/staff/{id}/caseload", Caseload).ForStaff().WithTags("Casework")
            .Reading<CaseloadView>(
                "GetCaseload", "What a worker carries against each ceiling, case by case. The reading is recorded.");
    }

    private static async Task<IResult> Mine(Asker asker, CasePages pages, CancellationToken ct) =>
        Results.Ok(await pages.MineAsync(asker, ct));

    private static async Task<IResult> OfTeam(Asker asker, CaseloadPages pages, CancellationToken ct) =>
        Results.Ok(await pages.OfTeamAsync(asker, ct));

    private static async Task<IResult> One(
        Guid id, Asker asker, CasePages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.ViewAsync(asker, new(id), ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Card.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Caseload(Guid id, Asker asker, CaseloadPages pages, CancellationToken ct) =>
        await pages.OfAsync(asker, new(id), ct) is { } view ? Results.Ok(view) : Problems.NotFound();
}

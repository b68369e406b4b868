using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Staff.Supervisions;

/// <summary>The ledger of supervision.</summary>
internal static class SupervisionEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapSupervisions(this IEndpointRouteBuilder api)
    {
        var staff = api.MapGroup("/staff/{id}/supervision").ForStaff();
        staff.MapGet("", One).Reading<SupervisionView>(
            "GetSupervision",
            "A worker's ledger of supervision, month by month: the worker, their manager, safety leads and auditors. "
            + "The reading is recorded.");
        staff.MapPut("/{session}", Record).Act(
            "RecordSupervision",
            "Record a supervision that was held or lost: the worker, or their manager. The id is yours to choose.");
        staff.MapPost("/{session}/withdrawal", Withdraw).Act(
            "WithdrawSupervision", "Take an entry back: the worker, or whoever recorded it.");
        api.MapGet("/supervision/team", (Asker asker, SupervisionPages pages) => Results.Ok(pages.OfTeam(asker)))
            .ForRoles(StaffRole.Manager)
            .Reading<SupervisionOfTeam>(
                "GetTeamSupervision", "The supervision of the people whom you manage, those with a late month first.");
    }

    private static async Task<IResult> One(
        Guid id, Asker asker, SupervisionPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.OfAsync(asker, new(id), ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Record(
        Guid id, Guid session, SupervisionForm form, Asker asker, SupervisionDesk desk, HttpContext http,
        CancellationToken ct) =>
        (await desk.RecordAsync(asker, new(id), session, form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Withdraw(
        Guid id, Guid session, Asker asker, SupervisionDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.WithdrawAsync(asker, new(id), session, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}

using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Audit.Endpoints;

/// <summary>
/// Erasing words for ever: proposed by one person, decided by another, in person and never by a token.
/// </summary>
internal static class ErasureEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapErasures(this IEndpointRouteBuilder api)
    {
        var erasures = api.MapGroup("/erasures").WithTags("Erasures").RequireAuthorization(Access.InPerson);
        erasures.MapGet("/", List)
            .ForRoles(StaffRole.SafetyLead, StaffRole.Administrator, StaffRole.Auditor)
            .Reading<IReadOnlyList<ErasureSeen>>("ListErasures", "Erasures that wait to be decided, then the newest.");
        var deciding = erasures.MapGroup("").ForRoles(StaffRole.SafetyLead, StaffRole.Administrator);
        deciding.MapPost("/", Propose).Act(
            "ProposeErasure", "Propose that words are erased. Nothing is erased until another person approves it.");
        deciding.MapPost("/{id}/approval", Approve).Act(
            "ApproveErasure", "Erase the words for ever; whoever proposed it cannot. It cannot be undone.");
        deciding.MapPost("/{id}/refusal", Decline).Act(
            "DeclineErasure", "Turn the proposal down, with a reason, or take your own back.");
    }

    private static async Task<IResult> List(Asker asker, ErasureDesk desk, CancellationToken ct) =>
        Results.Ok(await desk.ListAsync(asker, ct));

    private static async Task<IResult> Propose(
        ErasureForm form, Asker asker, ErasureDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.ProposeAsync(asker, form, ct)).ToHttp(response);

    private static async Task<IResult> Approve(
        Guid id, Asker asker, ErasureDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ApproveAsync(asker, id, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Decline(
        Guid id, ErasureRefusalForm form, Asker asker, ErasureDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.DeclineAsync(asker, id, form, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}

using Safety.Web.Door;

namespace Safety.Web.Clients.Endpoints;

/// <summary>Known risks: read, proposed, decided, reviewed, taken off.</summary>
internal static class KnownRiskEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapKnownRisks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/clients/{id}/known-risks", All).ForStaff()
            .Reading<KnownRiskList>("ListKnownRisks", "A client's known risks. The reading is recorded.");
        var risk = api.MapGroup("/clients/{id}/known-risks/{risk}").ForStaff();
        risk.MapPut("/", Propose)
            .Act("ProposeKnownRisk", "Propose a known risk; another person must approve it.");
        risk.MapPost("/approval", Approve)
            .Act("ApproveKnownRisk", "Put a proposed risk in force; never by who proposed it.");
        risk.MapPost("/declination", Decline)
            .Act("DeclineKnownRisk", "Decline a proposed risk, with a reason.");
        risk.MapPost("/reviews", Review)
            .Act("ReviewKnownRisk", "Look at a risk again and keep it until a new date.");
        risk.MapPost("/removal", Remove)
            .Act("RemoveKnownRisk", "Take a risk off, with a reason.");
    }

    private static async Task<IResult> All(
        Guid id, Asker asker, ClientPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.KnownRisksAsync(asker, new(id), ct) is not { } list) return Problems.NotFound();
        response.SetVersion(list.Version);
        return Results.Ok(list);
    }

    private static async Task<IResult> Propose(
        Guid id, Guid risk, ProposalForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ProposeAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Approve(
        Guid id, Guid risk, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ApproveAsync(asker, new(id), new(risk), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Decline(
        Guid id, Guid risk, ReasonForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.DeclineAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Review(
        Guid id, Guid risk, DatedReasonForm form, Asker asker, ClientDesk desk, HttpContext http,
            CancellationToken ct) =>
        (await desk.ReviewAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Remove(
        Guid id, Guid risk, RemovalForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.RemoveAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}

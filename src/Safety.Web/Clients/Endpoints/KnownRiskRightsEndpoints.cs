using Safety.Web.Door;

namespace Safety.Web.Clients.Endpoints;

/// <summary>What the client is owed when a risk is on the record.</summary>
internal static class KnownRiskRightsEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapKnownRiskRights(this IEndpointRouteBuilder api)
    {
        var risk = api.MapGroup("/clients/{id}/known-risks/{risk}").ForStaff();
        risk.MapPost("/notification", Notify)
            .Act("NotifyKnownRisk", "Record that the client was told.");
        risk.MapPost("/withholding", Withhold)
            .Act("WithholdKnownRisk", "Decide not to tell the client for now.");
        risk.MapPost("/appeal", Appeal)
            .Act("AppealKnownRisk", "Take down that the client objects.");
        risk.MapPost("/appeal/answer", AnswerAppeal)
            .Act("AnswerKnownRiskAppeal", "Answer the client's appeal; never by who proposed or approved the risk.");
    }

    private static async Task<IResult> Notify(
        Guid id, Guid risk, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.NotifyAsync(asker, new(id), new(risk), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Withhold(
        Guid id, Guid risk, DatedReasonForm form, Asker asker, ClientDesk desk, HttpContext http,
            CancellationToken ct) =>
        (await desk.WithholdAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Appeal(
        Guid id, Guid risk, ReasonForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.AppealAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> AnswerAppeal(
        Guid id, Guid risk, AppealAnswerForm form, Asker asker, ClientDesk desk, HttpContext http,
            CancellationToken ct) =>
        (await desk.AnswerAppealAsync(asker, new(id), new(risk), form, http.Request.IfMatch(), ct))
            .ToHttp(http.Response);
}

using Safety.Web.Door;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Endpoints;

/// <summary>What those who handle a report do, until it is closed, and its reopening.</summary>
internal static class HandlingEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapHandling(this IEndpointRouteBuilder incidents)
    {
        incidents.MapPost("/{id}/actions", AgreeAction).OnIncident(
            "AgreeActionIncident", "Agree that somebody does something by a moment.");
        incidents.MapPost("/{id}/actions/{action}/completion", CompleteAction).OnIncident(
            "CompleteActionIncident", "Record that an action was done.");
        incidents.MapPost("/{id}/investigation", Investigate).OnIncident(
            "InvestigateIncident", "Open an investigation.");
        incidents.MapPost("/{id}/investigation/findings", FindOut).OnIncident(
            "FindOutIncident", "Close the investigation with what it found.");
        incidents.MapPost("/{id}/information", InformReporterOf).OnIncident(
            "InformReporterOfIncident", "Tell the reporter what became of it.");
        incidents.MapPost("/{id}/closure", Close).OnIncident(
            "CloseIncident", "Close it. What is still owed stays owed.");
        incidents.MapPost("/{id}/reopening", Reopen).OnIncident(
            "ReopenIncident", "Open it again, with a reason; the reporter may too.");
    }

    private static async Task<IResult> AgreeAction(
        Guid id, ActionForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.AgreeActionAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> CompleteAction(
        Guid id, Guid action, CompletionForm form, Asker asker, IncidentDesk desk, HttpRequest request,
        HttpResponse response, CancellationToken ct) =>
        (await desk.CompleteActionAsync(asker, id, action, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Investigate(
        Guid id, InvestigationForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.InvestigateAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> FindOut(
        Guid id, FindingsForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.FindAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> InformReporterOf(
        Guid id, InformationForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.InformAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Close(
        Guid id, ClosureForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.CloseAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Reopen(
        Guid id, ReopeningForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.ReopenAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);
}

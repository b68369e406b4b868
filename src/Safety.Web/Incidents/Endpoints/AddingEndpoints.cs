using Safety.Web.Door;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Endpoints;

/// <summary>Saying more, putting right, and rating a second time.</summary>
internal static class AddingEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapAdding(this IEndpointRouteBuilder incidents)
    {
        incidents.MapPost("/{id}/details", AddDetail).OnIncident("AddDetailIncident", "Tell more, at any time.");
        incidents.MapPost("/{id}/corrections", Correct).OnIncident(
            "CorrectIncident", "Put fields right, with a reason; what stood before stays in the history.");
        incidents.MapPost("/{id}/assessment", Assess).OnIncident(
            "AssessIncident", "Give a second rating; a lower one needs a reason, which the reporter reads.");
    }

    private static async Task<IResult> AddDetail(
        Guid id, DetailForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.AddDetailAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Correct(
        Guid id, CorrectionForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.CorrectAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Assess(
        Guid id, AssessmentForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.AssessAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);
}

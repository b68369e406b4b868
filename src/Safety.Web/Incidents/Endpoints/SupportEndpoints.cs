using Safety.Web.Door;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Endpoints;

/// <summary>Support after an incident.</summary>
internal static class SupportEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapSupport(this IEndpointRouteBuilder incidents)
    {
        incidents.MapPost("/{id}/support", OfferSupport).OnIncident("OfferSupportIncident", "Offer support of a kind.");
        incidents.MapPost("/{id}/support/{step}/offer", OfferStep).OnIncident(
            "OfferStepIncident", "Offer a step of support that is owed or was declined.");
        incidents.MapPost("/{id}/support/{step}/decline", DeclineStep).OnIncident(
            "DeclineStepIncident", "Record that a step was not wanted; no reason is asked for.");
        incidents.MapPost("/{id}/support/{step}/provision", GiveStep).OnIncident(
            "GiveStepIncident", "Record that a step of support was given.");
    }

    private static async Task<IResult> OfferSupport(
        Guid id, SupportForm form, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.OfferSupportAsync(asker, id, form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> OfferStep(
        Guid id, int step, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.OfferStepAsync(asker, id, step, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> DeclineStep(
        Guid id, int step, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.DeclineStepAsync(asker, id, step, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> GiveStep(
        Guid id, int step, Asker asker, IncidentDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.GiveStepAsync(asker, id, step, request.IfMatch(), ct)).ToHttp(response);
}

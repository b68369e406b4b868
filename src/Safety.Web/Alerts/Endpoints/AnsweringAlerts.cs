using Microsoft.AspNetCore.Mvc;
using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Alerts.Endpoints;

/// <summary>Answering alerts. Each answer may be sent twice.</summary>
internal static class AnsweringAlerts
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapAnswering(this IEndpointRouteBuilder alerts)
    {
        alerts.MapPost("/{id}/acknowledgement", Acknowledge)
            .AsAnswer("AcknowledgeAlert", "\"I have it.\" The first who says so is the owner, and calls stop.");
        alerts.MapPost("/{id}/escalation", Escalate)
            .AsAnswer("EscalateAlert", "Call the next step now, with a reason.");
        alerts.MapPost("/{id}/silence", Silence)
            .AsAnswer("SilenceAlert", "Be silent until a moment, with a reason; never from severity 4 on.");
        alerts.MapPost("/{id}/resolution", Resolve)
            .AsAnswer("ResolveAlert", "Say what was decided, with a reason, and end it.");
        alerts.MapPost("/{id}/reopening", Reopen)
            .AsAnswer("ReopenAlert", "Take it up again, with a reason; calls start at the first step.");
    }

    private static async Task<IResult> Acknowledge(
        Guid id, Asker asker, AlertDesk desk, HttpRequest request, HttpResponse response, CancellationToken ct) =>
        (await desk.AcknowledgeAsync(asker, new AlertId(id), request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Escalate(
        Guid id, EscalationForm form, Asker asker, AlertDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.EscalateAsync(asker, new AlertId(id), form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Silence(
        Guid id, SilenceForm form, Asker asker, AlertDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.SilenceAsync(asker, new AlertId(id), form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Resolve(
        Guid id, ResolutionForm form, Asker asker, AlertDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.ResolveAsync(asker, new AlertId(id), form, request.IfMatch(), ct)).ToHttp(response);

    private static async Task<IResult> Reopen(
        Guid id, AlertReopeningForm form, Asker asker, AlertDesk desk, HttpRequest request, HttpResponse response,
        CancellationToken ct) =>
        (await desk.ReopenAsync(asker, new AlertId(id), form, request.IfMatch(), ct)).ToHttp(response);

    private static void AsAnswer(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary)
            .WithDescription("Send the version that you had seen as If-Match. What was so already changes nothing.")
            .Produces<Answered>()
            .MayRefuse(
                StatusCodes.Status403Forbidden, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed,
                StatusCodes.Status422UnprocessableEntity);

    /// <summary>The problems that an endpoint may answer, besides those that all may.</summary>
    internal static void MayRefuse(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses.Concat(
            [StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound]))
        {
            endpoint.Produces<ProblemDetails>(status, "application/problem+json");
        }
    }

    /// <summary>An answer that was taken.</summary>
    /// <param name="Id">The alert.</param>
    /// <param name="Version">Its version after it, also in ETag.</param>
    /// <param name="Changed">False when it was so already.</param>
    internal sealed record Answered(Guid Id, long Version, bool Changed);
}

using Microsoft.AspNetCore.Mvc;

namespace Safety.Web.Incidents.Endpoints;

/// <summary>What the API document says that an endpoint may answer.</summary>
internal static class Answers
{
    /// <summary>What every act on a report may answer.</summary>
    public static RouteHandlerBuilder OnIncident(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary)
            .WithDescription("Send the version that you had seen as If-Match. What was so already changes nothing.")
            .Produces<Done>()
            .MayRefuse(
                StatusCodes.Status403Forbidden, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed,
                StatusCodes.Status422UnprocessableEntity);

    /// <summary>The problems that an endpoint may answer, besides those that all may.</summary>
    public static RouteHandlerBuilder MayRefuse(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses.Concat(
            [StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound]))
        {
            endpoint.Produces<ProblemDetails>(status, "application/problem+json");
        }

        return endpoint;
    }

    /// <summary>An act that was done.</summary>
    /// <param name="Id">The report.</param>
    /// <param name="Version">Its version after the act, also in ETag.</param>
    /// <param name="Changed">False when it was so already.</param>
    internal sealed record Done(Guid Id, long Version, bool Changed);
}

using Microsoft.AspNetCore.Mvc;

namespace Safety.Web.Door;

/// <summary>
/// What the API document says of an endpoint: its name, what it does, and every way in which it may answer.
/// </summary>
internal static class Documented
{
    private static readonly int[] OfEach =
        [StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound];

    private static readonly int[] OfActs =
    [
        StatusCodes.Status403Forbidden, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status413PayloadTooLarge, StatusCodes.Status422UnprocessableEntity,
    ];

    /// <summary>An act: it answers with the version after it, and may be refused.</summary>
    public static RouteHandlerBuilder Act(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary)
            .WithDescription("Send the version that you had seen as If-Match. What was so already changes nothing.")
            .Produces<Done>()
            .Problems([.. OfEach, .. OfActs]);

    /// <summary>A reading of one shape.</summary>
    public static RouteHandlerBuilder Reading<T>(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary).Produces<T>()
            .Problems([.. OfEach, StatusCodes.Status422UnprocessableEntity]);

    private static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint, IEnumerable<int> statuses)
    {
        foreach (var status in statuses)
            endpoint.Produces<ProblemDetails>(status, "application/problem+json");
        return endpoint;
    }

    /// <summary>An act that was done.</summary>
    /// <param name="Id">The thing.</param>
    /// <param name="Version">Its version after the act, also in ETag.</param>
    /// <param name="Changed">False when it was so already.</param>
    internal sealed record Done(Guid Id, long Version, bool Changed);
}

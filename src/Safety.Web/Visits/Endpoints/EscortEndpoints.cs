using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Visits.Endpoints;

/// <summary>A second person: asked for, coming along, declining, leaving; or a manager's word to go without.</summary>
internal static class EscortEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapEscorts(this IEndpointRouteBuilder visits)
    {
        visits.MapPost("/{id}/escort-request", Request)
            .Said("RequestEscort", "Ask for a second person: one by name, or anybody of the team.");
        visits.MapDelete("/{id}/escort-request", Unask)
            .Said("WithdrawEscortRequest", "No longer ask for a second person. What the visit needs does not change.");
        visits.MapPost("/{id}/escorts", Escort)
            .Said("EscortVisit", "Say that you come along, or as a manager who does.");
        visits.MapPost("/{id}/escort-declinations", Decline)
            .Said("DeclineEscort", "Decline to come along, or to send somebody, with a reason.");
        visits.MapPost("/{id}/escorts/{escort}/withdrawal", Withdraw)
            .Said("WithdrawEscort", "Say that somebody no longer comes along, or has left the visit.");
        visits.MapPost("/{id}/authorisation", Authorise)
            .Said("AuthoriseUnescortedVisit", "As a manager, let a visit go ahead without the second person it needs.");
    }

    /// <summary>An act whose answer says only whether it was refused.</summary>
    public static RouteHandlerBuilder Said(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Act(name, summary).WithDescription("What was so already changes nothing.").Produces<Stored>();

    /// <summary>
    /// The answer to such an act. It holds no version: whoever goes must not learn how much has happened.
    /// </summary>
    public static IResult ToSaid(this Answer answer) =>
        answer.Refusal is { } refusal ? refusal.ToProblem() : Results.Ok(new Stored(answer.Id));

    private static async Task<IResult> Request(
        Guid id, EscortRequestForm form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        (await desk.RequestEscortAsync(asker, new(id), form, ct)).ToSaid();

    private static async Task<IResult> Unask(Guid id, Asker asker, VisitDesk desk, CancellationToken ct) =>
        (await desk.WithdrawRequestAsync(asker, new(id), ct)).ToSaid();

    private static async Task<IResult> Escort(
        Guid id, EscortForm form, Asker asker, VisitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.EscortAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToSaid();

    private static async Task<IResult> Decline(
        Guid id, VisitReasonForm form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        (await desk.DeclineAsync(asker, new(id), form, ct)).ToSaid();

    private static async Task<IResult> Withdraw(
        Guid id, Guid escort, VisitReasonForm form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        (await desk.WithdrawAsync(asker, new(id), new(escort), form, ct)).ToSaid();

    private static async Task<IResult> Authorise(
        Guid id, AuthorisationForm form, Asker asker, VisitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.AuthoriseAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToSaid();

    /// <summary>It stands as asked.</summary>
    /// <param name="Id">The visit.</param>
    internal sealed record Stored(Guid Id);
}

using Safety.Core.Visits;
using Safety.Web.Door;

namespace Safety.Web.Visits.Endpoints;

/// <summary>
/// A running visit. Every answer here holds what an onlooker may see and nothing else: no version and no word of
/// whether anything was stored.
/// </summary>
internal static class RunningEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapRunning(this IEndpointRouteBuilder visits)
    {
        visits.MapPost("/{id}/start", Start)
            .Running("StartVisit", "Start a visit. From the answer on the watch knows by when you must be heard of.");
        visits.MapPost("/{id}/check-ins", CheckIn).Running("CheckIn", "All is well.");
        visits.MapPost("/{id}/extension", Extend).Running("ExtendVisit", "The visit takes longer.");
        visits.MapPost("/{id}/sos", Sos).Running("RaiseSos", "Call for help. It is never refused for a visit's state.");
        visits.MapPost("/{id}/end", End).Running("EndVisit", "The visit is over.");
        visits.MapPost("/{id}/cancellation", Cancel).Running("CancelVisit", "The visit is called off.");
    }

    private static async Task<IResult> Start(Guid id, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Answer(await desk.StartAsync(asker, new(id), VisitChannel.Api, ct));

    private static async Task<IResult> CheckIn(
        Guid id, WordForm? form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Answer(await desk.CheckInAsync(asker, new(id), form ?? new(), VisitChannel.Api, ct));

    private static async Task<IResult> Extend(
        Guid id, ExtensionForm form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Answer(await desk.ExtendAsync(asker, new(id), form, VisitChannel.Api, ct));

    private static async Task<IResult> Sos(Guid id, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Answer(await desk.SosAsync(asker, new(id), VisitChannel.Api, ct));

    private static async Task<IResult> End(
        Guid id, WordForm? form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Answer(await desk.EndAsync(asker, new(id), form ?? new(), VisitChannel.Api, ct));

    private static async Task<IResult> Cancel(
        Guid id, WordForm? form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Answer(await desk.CancelAsync(asker, new(id), form ?? new(), VisitChannel.Api, ct));

    private static IResult Answer(Said said) =>
        said.Refusal is { } refusal ? refusal.ToProblem() : Results.Ok(said.Visit);

    private static RouteHandlerBuilder Running(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Act(name, summary).WithDescription("What was so already changes nothing.").Produces<RunningVisit>();
}

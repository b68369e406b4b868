using Safety.Web.Door;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Endpoints;

/// <summary>The doors through which reports come in.</summary>
internal static class FilingEndpoints
{
    private const string Twice = "The id is yours to choose, best a UUID of version 7. Sent again with the same body it"
        + " gives the same receipt (200); with another body both are kept for a person, and it answers 409.";

    /// <summary>Adds them.</summary>
    public static void MapFiling(this IEndpointRouteBuilder incidents)
    {
        incidents.MapPut("/{id}", Report).WithName("ReportIncident")
            .WithSummary("File a report: what kind, what happened, about whom or not known.").IsFiling();
        incidents.MapPut("/{id}/informal", LogInformal).WithName("LogInformalReport")
            .WithSummary("Write down what a colleague told informally.").IsFiling();
    }

    private static async Task<IResult> Report(
        Guid id, ReportForm form, Asker asker, IncidentDesk desk, CancellationToken ct) =>
        Answer(await desk.ReportAsync(asker, id, form, ct));

    private static async Task<IResult> LogInformal(
        Guid id, InformalForm form, Asker asker, IncidentDesk desk, CancellationToken ct) =>
        Answer(await desk.LogInformalAsync(asker, id, form, ct));

    private static IResult Answer(Filed filed) => filed switch
    {
        { Refusal: { } refusal } => refusal.ToProblem(),
        { IsNew: true } => Results.Created($"{Api.Root}/incidents/{filed.Receipt!.Id}", filed.Receipt),
        _ => Results.Ok(filed.Receipt),
    };

    private static void IsFiling(this RouteHandlerBuilder endpoint) => endpoint
        .WithDescription(Twice)
        .Produces<FiledReceipt>(StatusCodes.Status201Created)
        .Produces<FiledReceipt>()
        .MayRefuse(
            StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge,
            StatusCodes.Status422UnprocessableEntity);
}

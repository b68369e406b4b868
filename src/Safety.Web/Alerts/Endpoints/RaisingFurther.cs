using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents;

namespace Safety.Web.Alerts.Endpoints;

/// <summary>
/// The reporter's way past whoever has an alert and does nothing: they know the report and not its alerts.
/// </summary>
internal static class RaisingFurther
{
    /// <summary>No alert of the report is open, so there is no next step to call.</summary>
    internal sealed record NobodyIsCalled() : Refusal(
        RefusalKind.Conflict, "No alert about this report is open. Add to the report what is still wrong.");

    /// <summary>Adds the endpoint, below the reports.</summary>
    public static void MapRaisingFurther(this IEndpointRouteBuilder incidents)
    {
        var endpoint = incidents.MapPost("/{id}/escalation", Raise).WithName("RaiseIncidentFurther")
            .WithSummary("Raise it further: call the next step of every open alert about this report, with a reason.")
            .WithDescription("For the reporter and for those who answer. Asked twice, it skips no step.")
            .Produces<Raised>();
        endpoint.MayRefuse(
            StatusCodes.Status403Forbidden, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Raise(
        Guid id, EscalationForm form, Asker asker, IncidentReader reports, IAlertsOfReport alerts, CancellationToken ct)
    {
        if (await reports.FindAsync(asker, id, ct) is null) return new NoSuchIncident().ToProblem();
        var open = (await alerts.OfAsync(id, ct)).Where(alert => alert.IsOpen).ToList();
        if (open.Count == 0) return new NobodyIsCalled().ToProblem();
        var raised = new List<AlertId>();
        foreach (var alert in open)
        {
            var answer = await alerts.CallNextStepAsync(asker, alert.Id, form.Reason, ct);
            if (answer.Refusal is { } refusal) return refusal.ToProblem();
            if (answer.Changed) raised.Add(alert.Id);
        }

        return Results.Ok(new Raised(id, raised, raised.Count > 0));
    }

    /// <summary>That it was raised further.</summary>
    /// <param name="Id">The report.</param>
    /// <param name="Alerts">The alerts of which the next step was called now.</param>
    /// <param name="Changed">False when it was so already.</param>
    internal sealed record Raised(Guid Id, IReadOnlyList<AlertId> Alerts, bool Changed);
}

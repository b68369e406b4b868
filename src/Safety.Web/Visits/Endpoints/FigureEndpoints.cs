using Safety.Web.Door;

namespace Safety.Web.Visits.Endpoints;

/// <summary>Figures of visits.</summary>
internal static class FigureEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapFigures(this IEndpointRouteBuilder reports) => reports.MapGet("/", Figures)
        .Reading<VisitReport>(
            "GetVisitReport",
            "Visits by risk band against watched and escorted, refused and authorised ones, and what alarms proved to"
            + " be; of your teams, or of all for safety leads and auditors. Without times, of the last 90 days.");

    private static async Task<IResult> Figures(
        Asker asker, VisitFigures figures, CancellationToken ct, DateTimeOffset? from = null,
        DateTimeOffset? until = null)
    {
        var (refusal, report) = await figures.OfAsync(asker, from, until, ct);
        if (refusal is not null) return refusal.ToProblem();
        return report is null ? Problems.NotFound() : Results.Ok(report);
    }
}

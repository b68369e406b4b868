using Safety.Web.Audit.Trends;
using Safety.Web.Door;

namespace Safety.Web.Audit.Endpoints;

/// <summary>Reading trends.</summary>
internal static class TrendEndpoints
{
    /// <summary>Adds the endpoint.</summary>
    public static void MapTrends(this IEndpointRouteBuilder api) =>
        api.MapGroup("/trends").WithTags("Trends").ForStaff().MapGet("/", Trends)
            .Reading<TrendView>(
                "GetTrends",
                "For safety leads and auditors: incidents by kind, severity, place, antecedent and time; how long"
                + " alerts and reporters waited; how visits were covered; promises kept and broken; known risks,"
                + " limits and closures team by team, with small cells hidden. Without times, of the last 90 days.");

    private static async Task<IResult> Trends(
        Asker asker, TrendDesk desk, CancellationToken ct, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        var (refusal, view) = await desk.OfAsync(asker, from, until, ct);
        if (refusal is not null) return refusal.ToProblem();
        return view is null ? Problems.NotFound() : Results.Ok(view);
    }
}

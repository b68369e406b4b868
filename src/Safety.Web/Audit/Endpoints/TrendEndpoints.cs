using Safety.Core.Clients;
using Safety.Web.Audit.Trends;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Audit.Endpoints;

/// <summary>Reading trends.</summary>
internal static class TrendEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapTrends(this IEndpointRouteBuilder api)
    {
        var trends = api.MapGroup("/trends").WithTags("Trends").ForStaff();
        trends.MapGet("/", Trends)
            .Reading<TrendView>(
                "GetTrends",
                "For safety leads and auditors: incidents by kind, severity, place, antecedent and time; how long"
                + " alerts and reporters waited; how visits were covered; promises kept and broken; known risks,"
                + " limits and closures team by team, with small cells hidden. Without times, of the last 90 days.");
        trends.MapGet("/groups/{question}", Groups)
            .Reading<GroupTrendView>(
                "GetGroupTrends",
                "For safety leads and auditors: known risks, limits and closures by what clients say of themselves:"
                + " ethnic_group, gender, disability or first_language. Small cells are hidden, and numbers rounded.");
    }

    private static async Task<IResult> Trends(
        Asker asker, TrendDesk desk, CancellationToken ct, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        var (refusal, view) = await desk.OfAsync(asker, from, until, ct);
        if (refusal is not null) return refusal.ToProblem();
        return view is null ? Problems.NotFound() : Results.Ok(view);
    }

    private static async Task<IResult> Groups(
        string question, Asker asker, GroupTrends trends, CancellationToken ct, DateTimeOffset? from = null,
        DateTimeOffset? until = null)
    {
        if (Codes<GroupQuestion>.Read(question) is not { } asked) return Problems.NotFound();
        var (refusal, view) = await trends.OfAsync(asker, asked, from, until, ct);
        if (refusal is not null) return refusal.ToProblem();
        return view is null ? Problems.NotFound() : Results.Ok(view);
    }
}

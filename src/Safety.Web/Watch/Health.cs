using Npgsql;
using Safety.Web.Door;

namespace Safety.Web.Watch;

/// <summary>
/// How this node is: for machines that restart it or send it no requests. No personal data, no sign-in.
/// </summary>
public static class Health
{
    /// <summary>Maps the three endpoints.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/health").AllowAnonymous().ExcludeFromDescription();
        group.MapGet("/live", () => Results.Ok(new { status = "live" }));
        group.MapGet("/ready", Ready);
        group.MapGet("/watch", Watches);
    }

    private static async Task<IResult> Ready(NpgsqlDataSource database, CancellationToken ct)
    {
        try
        {
            await using var command = database.CreateCommand("select 1");
            command.CommandTimeout = 5;
            await command.ExecuteScalarAsync(ct);
            return Results.Ok(new { status = "ready" });
        }
        catch (NpgsqlException)
        {
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "not_ready", "The database does not answer.");
        }
    }

    private static IResult Watches(WatchState state) => Results.Json(
        new
        {
            status = state.Watches ? "watching" : "not_watching",
            last_good_at = state.LastGood,
            last_failure = state.LastFailure,
            clock_anomalies = state.ClockAnomalies,
            reconciled_at = state.Reconciled?.At,
            alerts_found_missing = state.Reconciled?.AlertsFoundMissing,
            deadlines_repaired = state.Reconciled?.DeadlinesRepaired,
            deadlines_late = state.Reconciled?.DeadlinesLate,
        },
        statusCode: state.Watches ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}

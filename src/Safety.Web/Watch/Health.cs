using Npgsql;
using Safety.Web.Door;
using Safety.Web.Store;

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

    // Their shape was looked at when the node started; here it is only whether they are there at all.
    private const string TablesAreThere =
        $"""
        select to_regclass('{SafetyStore.Schema}.mt_events') is not null
            and to_regclass('{SafetyStore.MessageSchema}.wolverine_incoming_envelopes') is not null
            and to_regclass('auth.account') is not null
        """;

    private static async Task<IResult> Ready(NpgsqlDataSource database, CancellationToken ct)
    {
        try
        {
            await using var command = database.CreateCommand(TablesAreThere);
            command.CommandTimeout = 5;
            return await command.ExecuteScalarAsync(ct) is true
                ? Results.Ok(new { status = "ready" })
                : Problems.Of(StatusCodes.Status503ServiceUnavailable, "not_ready", "The tables are not there.");
        }
        catch (Exception error) when (error is NpgsqlException or TimeoutException)
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
            canary = state.Verified switch
            {
                true => "verified",
                false => "late",
                null => state.Canary is null ? "not_set_up" : "not_yet_seen",
            },
            canary_seen_at = state.Canary?.SeenAt,
        },
        statusCode: state.Watches ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}

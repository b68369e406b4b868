using Marten;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>How far a view lags: the age of the oldest fact that it does not hold yet.</summary>
internal static class SheetAge
{
    private const string Sql =
        $"""
        select e.timestamp from {SafetyStore.Schema}.mt_events e
        where e.seq_id > coalesce((select p.last_seq_id from {SafetyStore.Schema}.mt_event_progression p
            where p.name = ?), 0)
        order by e.seq_id limit 1
        """;

    /// <summary>The age at a moment; zero when the view holds every fact.</summary>
    public static async Task<TimeSpan> Of(IQuerySession session, string view, DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await session.AdvancedSql.QueryAsync<DateTimeOffset>(Sql, ct, $"{view}:All");
        return waiting is [var since] && since < now ? now - since : TimeSpan.Zero;
    }
}

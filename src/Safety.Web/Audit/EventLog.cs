using JasperFx.Events;
using Marten;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>
/// Finds events of one stream, or of everything about a person, in the order in which they were stored.
/// </summary>
internal static class EventLog
{
    private const string Events = $"{SafetyStore.Schema}.mt_events";
    private const string OfStaff = $"select seq_id from {SafetyStore.Schema}.mt_event_tag_staff where value = ?";

    // What an alert tells is about the client of its incident, although the alert itself does not name the client.
    private const string OfClient =
        $"""
        select seq_id from {SafetyStore.Schema}.mt_event_tag_client where value = ?
        union select a.seq_id from {Events} a where a.stream_id in (
            select d.id from {SafetyStore.Schema}.mt_doc_alert d
            where CAST(d.data -> 'subject' ->> 'id' as uuid) in (
                select about.stream_id from {SafetyStore.Schema}.mt_event_tag_client t
                join {Events} about using (seq_id) where t.value = ?))
        """;

    /// <summary>A page of events, with one more than asked for when there are more.</summary>
    public static async Task<IReadOnlyList<IEvent>> Page(IQuerySession session, HistoryQuery query,
        CancellationToken ct)
    {
        var (source, arguments) = Source(query);
        var positions = await session.AdvancedSql.QueryAsync<long>(
            $"select e.seq_id from {Events} e where {source} and e.seq_id > ? and e.timestamp <= ? and e.version <= ?"
            + " order by e.seq_id limit ?",
            ct,
            [
                .. arguments, query.After, query.AsOf ?? DateTimeOffset.MaxValue, query.UntilVersion ?? long.MaxValue,
                query.Limit + 1,
            ]);
        if (positions.Count == 0) return [];
        var wanted = positions.ToArray();
        return await session.Events.QueryAllRawEvents()
            .Where(e => e.Sequence.IsOneOf(wanted)).OrderBy(e => e.Sequence).ToListAsync(ct);
    }

    /// <summary>A stream's events up to a point.</summary>
    public static Task<IReadOnlyList<IEvent>> Stream(
        IQuerySession session, Guid stream, HistoryPoint until, CancellationToken ct) =>
        session.Events.FetchStreamAsync(stream, until.Version ?? 0, until.At, token: ct);

    private static (string Sql, object[] Arguments) Source(HistoryQuery query)
    {
        if (query.OneStream is { } stream) return ("e.stream_id = ?", [stream]);
        if (query.Staff is { } staff) return ($"e.seq_id in ({OfStaff})", [staff.Value]);
        return query.Client is { } client
            ? ($"e.seq_id in ({OfClient})", [client.Value, client.Value])
            : throw new InvalidOperationException("A history is of something.");
    }
}

using Marten;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Whether an open alert about something has called a person who is not concerned by it: the call itself opens that
/// thing to them, and ends with the alert.
/// </summary>
internal static class OpenCalls
{
    private const string CallsFor = $"select count(*)::int from {SafetyStore.Schema}.mt_doc_alert d where d.open"
        + " and d.data -> 'subject' ->> 'id' = ? and d.data -> 'called' @> ?::jsonb"
        + " and not (d.data -> 'concerned' @> ?::jsonb)";

    /// <summary>Whether it has.</summary>
    /// <param name="session">Within which reading.</param>
    /// <param name="person">The person.</param>
    /// <param name="subject">The id of what the alert is about.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<bool> HaveCalledAsync(
        IQuerySession session, StaffId person, Guid subject, CancellationToken ct)
    {
        var me = $"[\"{person.Value:D}\"]";
        var calls = await session.AdvancedSql.QueryAsync<int>(CallsFor, ct, subject.ToString("D"), me, me);
        return calls[0] > 0;
    }
}

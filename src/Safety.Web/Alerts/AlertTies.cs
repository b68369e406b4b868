using Marten;
using Marten.Linq.MatchesSql;
using Safety.Core.Alerts;
using Safety.Web.Alerts.Views;

namespace Safety.Web.Alerts;

/// <summary>
/// Which other open alerts belong to those that are shown: the call for help that holds one back, what a call holds
/// back, and those of the same client. Only such are told as the reader sees anyway.
/// </summary>
internal static class AlertTies
{
    private const int OthersMax = 200;

    private const string Belongs = "d.open and (CAST(d.data ->> 'client' as uuid) = any(?) or d.id = any(?)"
        + " or CAST(d.data ->> 'inhibited_by' as uuid) = any(?))";

    /// <summary>The ties of these alerts, by the alert's id; the worst of the others first.</summary>
    /// <param name="session">Within which reading.</param>
    /// <param name="sight">What the reader sees.</param>
    /// <param name="shown">The alerts that are shown.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<ILookup<Guid, AlertTie>> OfAsync(
        IQuerySession session, AlertSight sight, IReadOnlyList<Alert> shown, CancellationToken ct)
    {
        var open = shown.Where(alert => alert.Open).ToList();
        if (open.Count == 0) return Enumerable.Empty<AlertTie>().ToLookup(_ => Guid.Empty);
        Guid[] clients = [.. open.Select(alert => alert.Client).OfType<Guid>().Distinct()];
        Guid[] calls =
        [
            .. open.Where(alert => alert.Status == AlertStatus.Inhibited).Select(alert => alert.InhibitedBy?.Value)
                .OfType<Guid>(),
        ];
        Guid[] ids = [.. open.Select(alert => alert.Id)];
        var (seen, arguments) = sight.Condition();
        var others = await session.Query<Alert>()
            .Where(other => other.MatchesSql(seen, arguments) && other.MatchesSql(Belongs, clients, calls, ids))
            .OrderByDescending(other => other.Level).ThenBy(other => other.RaisedAt).Take(OthersMax).ToListAsync(ct);
        return open
            .SelectMany(
                alert => others.SelectMany(other => AlertTie.Between(alert, other)), (alert, tie) => (alert, tie))
            .ToLookup(one => one.alert.Id, one => one.tie);
    }
}

using Marten;
using Safety.Core.Audit.Obligations;
using Safety.Core.Audit.Trends;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit.Obligations;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Layout;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Audit.Trends;

/// <summary>Trends of a time.</summary>
/// <param name="From">From when on.</param>
/// <param name="Until">Until when.</param>
/// <param name="Figures">What was reported, how long people waited.</param>
/// <param name="Visits">Visits by risk: watched over, escorted, alone by a manager's word.</param>
/// <param name="Promises">Promises by kind: kept, late, broken; unanswered requests among them.</param>
/// <param name="CellMin">The smallest number that is shown where teams are held against each other.</param>
/// <param name="Disparity">Known risks, limits and closures for each hundred clients, team by team.</param>
public sealed record TrendView(
    DateTimeOffset From, DateTimeOffset Until, TrendFigures Figures, IReadOnlyList<BandFigures> Visits,
    IReadOnlyList<ObligationKindCounts> Promises, int CellMin, IReadOnlyList<DisparityTable<TeamId>> Disparity);

/// <summary>
/// Trends for safety leads and auditors. Small numbers are shown, because each of these may open each of those reports;
/// a report whose subject they are themselves does not count for them. Where groups of clients are compared, small
/// numbers are hidden all the same: such a table is made to be shown to others.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="visits">Figures of visits.</param>
/// <param name="obligations">The ledger of promises.</param>
/// <param name="standing">The policy.</param>
/// <param name="time">The agency's clock.</param>
public sealed class TrendDesk(
    IDocumentStore store, VisitFigures visits, ObligationDesk obligations, Standing standing, AgencyTime time)
{
    private const string IncidentsSql =
        $"""
        select jsonb_build_object(
            'reported_at', d.data -> 'reported_at', 'happened_at', d.data -> 'report' -> 'happened_at',
            'category', d.data -> 'report' -> 'category', 'severity', d.data -> 'severity_shown',
            'place', d.data -> 'report' -> 'details' -> 'location_detail',
            'antecedents', d.data -> 'report' -> 'details' -> 'antecedents',
            'told_at', d.data -> 'messages' -> 0 -> 'at')
        from {SafetyStore.Schema}.mt_doc_incident d
        where safety.mt_immutable_timestamptz(d.data ->> 'reported_at') >= ?
            and safety.mt_immutable_timestamptz(d.data ->> 'reported_at') < ?
            and {IncidentScope.NotAccused}
        """;

    private const string AlertsSql =
        $"""
        select jsonb_build_object(
            'severity', d.data -> 'severity', 'raised_at', d.data -> 'raised_at',
            'answered_at', d.data -> 'first_acknowledged_at')
        from {SafetyStore.Schema}.mt_doc_alert d
        where d.raised__at >= ? and d.raised__at < ? and (d.data -> 'subject' ->> 'team') is distinct from ?
            and d.data ->> 'kind' <> 'drill' and not (d.data -> 'concerned' @> ?::jsonb)
        """;

    /// <summary>The trends, or why not; both null when they are not for the one who asks.</summary>
    public async Task<(Refusal? Refusal, TrendView? View)> OfAsync(
        Asker asker, DateTimeOffset? from, DateTimeOffset? until, CancellationToken ct)
    {
        if (!asker.Is(StaffRole.SafetyLead, StaffRole.Auditor)) return (null, null);
        var (refusal, period) = Period.Of(from, until, time.Now);
        if (refusal is not null) return (refusal, null);
        var me = asker.Staff.Value.ToString("D");
        await using var session = store.QuerySession();
        var incidents = await session.AdvancedSql.QueryAsync<IncidentSeen>(
            IncidentsSql, ct, [period.From, period.Until, .. IncidentScope.AccusationsOf(asker.Staff)]);
        var alerts = await session.AdvancedSql.QueryAsync<AlertSeen>(
            AlertsSql, ct, period.From, period.Until, Canary.Team.Value.ToString("D"), $"[\"{me}\"]");
        var figures = TrendFigures.Of(
            incidents, alerts, time.DayOf(period.From), time.DayOf(period.Until.AddTicks(-1)), time.Zone);
        var (_, covered) = await visits.OfAsync(asker, period.From, period.Until, ct);
        var (_, promised) = await obligations.OfAsync(
            asker, new ObligationQuery(period.From, period.Until, null, ObligationState.Broken), ct);
        var cellMin = standing.PolicyAt(time.Now).Numbers.DisparityCellMin;
        return (null, new(
            period.From, period.Until, figures, covered?.Bands ?? [], promised?.Kinds ?? [], cellMin,
            await DisparityQueries.ByTeamAsync(session, period, cellMin, ct)));
    }
}

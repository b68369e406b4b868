using Marten;
using Safety.Core.Audit.Trends;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Audit.Trends;

/// <summary>Finds what is held against each other: codes and numbers, nobody's name.</summary>
internal static class DisparityQueries
{
    private const string Clients = $"{SafetyStore.Schema}.mt_doc_client c";
    private const string Team = "c.data -> 'team'";

    private const string ServedSql =
        $"""
        select jsonb_build_object('group', {Team}, 'clients', count(*))
        from {Clients} where c.id <> ? group by {Team}
        """;

    private const string Risks =
        $"select 'known_risk' as measure, {Team} as team, risk from {Clients},"
        + " jsonb_array_elements(c.data -> 'risks') risk";

    private const string Limits =
        $"select 'limit' as measure, {Team} as team, d.data as risk from {SafetyStore.Schema}.mt_doc_limit d"
        + $" join {Clients} on c.id = CAST(d.data ->> 'client' as uuid)";

    /// <summary>Known risks and limits have the same life: in force from, ended at, and how.</summary>
    private const string TurnsSql =
        $"""
        with things as ({Risks} union all {Limits}),
        turns as (
            select measure, team, 'set' as turn, risk ->> 'in_force_from' as at from things
            union all
            select measure, team, case risk ->> 'state' when 'declined' then 'declined' else 'taken_off' end,
                risk ->> 'ended_at'
            from things where risk ->> 'state' in ('declined', 'removed', 'lifted')
            union all
            select 'closure', {Team}, 'set', d.data -> 'end' ->> 'ended_at'
            from {SafetyStore.Schema}.mt_doc_allocation d join {Clients} on c.id = CAST(d.data ->> 'client' as uuid)
            where d.data -> 'end' ->> 'why' = 'closed'
            union all
            select 'closure', {Team}, 'declined', d.data -> 'request' ->> 'answered_at'
            from {SafetyStore.Schema}.mt_doc_allocation d join {Clients} on c.id = CAST(d.data ->> 'client' as uuid)
            where d.data -> 'request' ->> 'kind' = 'closure' and d.data -> 'request' ->> 'state' = 'refused')
        select jsonb_build_object('measure', measure, 'group', team, 'turn', turn)
        from turns where CAST(at as timestamptz) >= ? and CAST(at as timestamptz) < ?
        """;

    private const string ReviewsSql =
        $"""
        select jsonb_build_object(
            'measure', case one ->> 'kind' when 'risk_review' then 'known_risk' else 'limit' end,
            'group', d.data -> 'team',
            'days', extract(epoch from CAST(one ->> 'ended_at' as timestamptz)
                - CAST(one ->> 'made_at' as timestamptz)) / 86400)
        from {SafetyStore.Schema}.mt_doc_obligationsheet d, jsonb_array_elements(d.data -> 'all') one
        where one ->> 'kind' in ('risk_review', 'limit_review') and CAST(one ->> 'was_kept' as boolean)
            and CAST(one ->> 'ended_at' as timestamptz) >= ? and CAST(one ->> 'ended_at' as timestamptz) < ?
        """;

    /// <summary>The tables of a time.</summary>
    public static async Task<IReadOnlyList<DisparityTable>> OfAsync(
        IQuerySession session, Period period, int cellMin, CancellationToken ct)
    {
        var served = await session.AdvancedSql.QueryAsync<ServedSeen>(ServedSql, ct, Canary.Client.Value);
        var turns = await session.AdvancedSql.QueryAsync<TurnSeen>(TurnsSql, ct, period.From, period.Until);
        var reviews = await session.AdvancedSql.QueryAsync<ReviewSeen>(ReviewsSql, ct, period.From, period.Until);
        return DisparityFigures.Of(served, turns, reviews, cellMin);
    }
}

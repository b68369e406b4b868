using Marten;
using Safety.Core.Audit.Trends;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Audit.Trends;

/// <summary>What a client said last to one question, sealed.</summary>
/// <param name="Client">The client.</param>
/// <param name="Answer">The answer, or null.</param>
internal sealed record ClientSaid(ClientId Client, SealedText? Answer);

/// <summary>
/// Finds what is held against each other, by team or by client: codes and numbers, nobody's name.
/// </summary>
internal static class DisparityQueries
{
    private const string Clients = $"{SafetyStore.Schema}.mt_doc_client c";
    private const string ByTeam = "c.data -> 'team'";
    private const string ByClient = "to_jsonb(c.id)";

    private const string ServedSql =
        $"""
        select jsonb_build_object('group', {ByTeam}, 'clients', count(*))
        from {Clients} where c.id <> ? group by {ByTeam}
        """;

    private const string SaidSql =
        $"""
        select jsonb_build_object('client', c.id, 'answer', (
            select said -> 'answer' from jsonb_array_elements(c.data -> 'groups') said
            where said ->> 'question' = ?))
        from {Clients} where c.id <> ?
        """;

    private static readonly string TurnsByTeam = TurnsSql(ByTeam);
    private static readonly string TurnsByClient = TurnsSql(ByClient);

    // A review of a known risk stands on the client's sheet, and one of a limit on the limit's.
    private static readonly string ReviewsByTeam = ReviewsSql("d.data -> 'team'", "");
    private static readonly string ReviewsByClient = ReviewsSql(
        "coalesce(l.data -> 'client', to_jsonb(d.id))",
        $"left join {SafetyStore.Schema}.mt_doc_limit l on l.id = d.id");

    /// <summary>The tables of a time, team by team.</summary>
    public static async Task<IReadOnlyList<DisparityTable<TeamId>>> ByTeamAsync(
        IQuerySession session, Period period, int cellMin, CancellationToken ct)
    {
        var served = await session.AdvancedSql.QueryAsync<ServedSeen<TeamId>>(ServedSql, ct, Canary.Client.Value);
        return DisparityFigures.Of(
            [.. served.OrderBy(one => one.Group?.Value ?? Guid.Empty)],
            await session.AdvancedSql.QueryAsync<TurnSeen<TeamId>>(TurnsByTeam, ct, period.From, period.Until),
            await session.AdvancedSql.QueryAsync<ReviewSeen<TeamId>>(ReviewsByTeam, ct, period.From, period.Until),
            cellMin);
    }

    /// <summary>What every client said last to a question, sealed.</summary>
    public static Task<IReadOnlyList<ClientSaid>> SaidAsync(
        IQuerySession session, GroupQuestion question, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<ClientSaid>(SaidSql, ct, HouseJson.Code(question), Canary.Client.Value);

    /// <summary>What was decided within a time, client by client.</summary>
    public static Task<IReadOnlyList<TurnSeen<ClientId>>> TurnsAsync(
        IQuerySession session, Period period, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<TurnSeen<ClientId>>(TurnsByClient, ct, period.From, period.Until);

    /// <summary>The reviews that were held within a time, client by client.</summary>
    public static Task<IReadOnlyList<ReviewSeen<ClientId>>> ReviewsAsync(
        IQuerySession session, Period period, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<ReviewSeen<ClientId>>(ReviewsByClient, ct, period.From, period.Until);

    // Known risks and limits have the same life: in force from, ended at, and how.
    private static string TurnsSql(string by) =>
        $"""
        with things as (
            select 'known_risk' as measure, {by} as who, risk
            from {Clients}, jsonb_array_elements(c.data -> 'risks') risk
            union all
            select 'limit', {by}, d.data
            from {SafetyStore.Schema}.mt_doc_limit d join {Clients} on c.id = CAST(d.data ->> 'client' as uuid)),
        cases as (
            select {by} as who, d.data
            from {SafetyStore.Schema}.mt_doc_allocation d
            join {Clients} on c.id = CAST(d.data ->> 'client' as uuid)),
        turns as (
            select measure, who, 'set' as turn, risk ->> 'in_force_from' as at from things
            union all
            select measure, who, case risk ->> 'state' when 'declined' then 'declined' else 'taken_off' end,
                risk ->> 'ended_at'
            from things where risk ->> 'state' in ('declined', 'removed', 'lifted')
            union all
            select 'closure', who, 'set', data -> 'end' ->> 'ended_at'
            from cases where data -> 'end' ->> 'why' = 'closed'
            union all
            select 'closure', who, 'declined', data -> 'request' ->> 'answered_at'
            from cases where data -> 'request' ->> 'kind' = 'closure' and data -> 'request' ->> 'state' = 'refused')
        select jsonb_build_object('measure', measure, 'group', who, 'turn', turn)
        from turns where CAST(at as timestamptz) >= ? and CAST(at as timestamptz) < ?
        """;

    private static string ReviewsSql(string by, string join) =>
        $"""
        select jsonb_build_object(
            'measure', case one ->> 'kind' when 'risk_review' then 'known_risk' else 'limit' end,
            'group', {by},
            'days', extract(epoch from CAST(one ->> 'ended_at' as timestamptz)
                - CAST(one ->> 'made_at' as timestamptz)) / 86400)
        from {SafetyStore.Schema}.mt_doc_obligationsheet d {join}, jsonb_array_elements(d.data -> 'all') one
        where one ->> 'kind' in ('risk_review', 'limit_review') and CAST(one ->> 'was_kept' as boolean)
            and CAST(one ->> 'ended_at' as timestamptz) >= ? and CAST(one ->> 'ended_at' as timestamptz) < ?
        """;
}

using System.Text.Json;
using Marten;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>Over which visits figures are made.</summary>
/// <param name="From">Those that begin from then on by their plan.</param>
/// <param name="Until">And before then.</param>
/// <param name="Teams">Of these teams, or null for all.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Now">Now.</param>
internal sealed record FigureScope(
    DateTimeOffset From, DateTimeOffset Until, Guid[]? Teams, StaffId Asker, DateTimeOffset Now);

/// <summary>The counts behind the figures of visits, by the states that the facts' own transactions wrote.</summary>
internal static class FigureQueries
{
    private const string From = $"from {SafetyStore.Schema}.mt_doc_visit d";
    private const string Plan = "d.data -> 'planned' -> 'plan'";
    private const string StartsAt = $"safety.mt_immutable_timestamptz({Plan} ->> 'starts_at')";

    // As whoever goes sees it, so that no figure tells more than their page.
    private const string Status = "coalesce(d.data ->> 'looks_like', d.data ->> 'status')";
    private const string Started = "d.data -> 'started' ->> 'started_at' is not null";
    private const string Escorted = $"{Started} and (d.data -> 'started' ->> 'escorted')::boolean";
    private const string Authorised = "d.data -> 'authorisation' ->> 'by' is not null";

    private const string Bands = $"""
        select jsonb_build_object(
            'band', coalesce(d.data -> 'check' ->> 'band', 'standard'),
            'planned', count(*) filter (where {Status} <> 'cancelled'),
            'monitored', count(*) filter (where {Started}),
            'escorted', count(*) filter (where {Escorted}),
            'authorised', count(*) filter (where {Started} and not ({Escorted}) and {Authorised}),
            'never_started', count(*) filter (where {Status} = 'planned' and {VisitIndexes.EndsAt} < ?),
            'called_off', count(*) filter (where {Status} = 'cancelled'))
        """;

    private const string Alarms = $"""
        select jsonb_build_object(
            'kind', alarm ->> 'kind', 'class', alarm ->> 'class', 'number', count(*))
        {From}, jsonb_array_elements(d.data -> 'alarms') alarm
        """;

    private const string NotOwn = $"{VisitIndexes.Worker} <> ? and not d.data -> 'escorts' @> ?::jsonb";

    /// <summary>By band, each of them, the least first.</summary>
    public static async Task<IReadOnlyList<BandFigures>> BandsAsync(
        IQuerySession session, FigureScope scope, CancellationToken ct)
    {
        var (where, arguments) = Where(scope);
        var found = (await session.AdvancedSql.QueryAsync<BandFigures>(
                $"{Bands} {From} where {where} group by d.data -> 'check' ->> 'band'",
                ct, [scope.Now, .. arguments]))
            .ToLookup(one => one.Band);
        return [.. Enum.GetValues<VisitRiskBand>().Select(band => found[band].Aggregate(
            new BandFigures(band, 0, 0, 0, 0, 0, 0), Plus))];
    }

    /// <summary>Refused visits by team.</summary>
    public static Task<IReadOnlyList<Counted>> RefusedAsync(
        IQuerySession session, FigureScope scope, CancellationToken ct) =>
        CountAsync(session, scope, VisitIndexes.Team, "d.data ->> 'solo_refused_at' is not null", ct);

    /// <summary>Authorised visits by who authorised them.</summary>
    public static Task<IReadOnlyList<Counted>> AuthorisedAsync(
        IQuerySession session, FigureScope scope, CancellationToken ct) =>
        CountAsync(session, scope, "CAST(d.data -> 'authorisation' ->> 'by' as uuid)", Authorised, ct);

    /// <summary>What alarms proved to be, by kind, each of them.</summary>
    public static async Task<IReadOnlyList<AlarmFigures>> AlarmsAsync(
        IQuerySession session, FigureScope scope, CancellationToken ct)
    {
        var (where, arguments) = Where(scope);
        var found = (await session.AdvancedSql.QueryAsync<CountedAlarm>(
            $"{Alarms} where {where} and {NotOwn} group by alarm ->> 'kind', alarm ->> 'class'", ct,
            [.. arguments, scope.Asker.Value, JsonSerializer.Serialize(new[] { scope.Asker.Value })]))
            .ToLookup(one => one.Kind);
        return [.. Enum.GetValues<VisitAlarmKind>().Select(kind => new AlarmFigures(
            kind, found[kind].Sum(one => one.Number),
            found[kind].Where(one => one.Class is null).Sum(one => one.Number),
            Enum.GetValues<VisitAlarmClass>().ToDictionary(
                one => one, one => found[kind].Where(row => row.Class == one).Sum(row => row.Number))))];
    }

    private static Task<IReadOnlyList<Counted>> CountAsync(
        IQuerySession session, FigureScope scope, string by, string condition, CancellationToken ct)
    {
        var (where, arguments) = Where(scope);
        return session.AdvancedSql.QueryAsync<Counted>(
            $"select jsonb_build_object('id', {by}, 'number', count(*)) {From}"
            + $" where {where} and {condition} group by {by}", ct, arguments);
    }

    private static (string Where, object[] Arguments) Where(FigureScope scope) => scope.Teams is { } teams
        ? ($"{StartsAt} >= ? and {StartsAt} < ? and {VisitIndexes.Team} = any(?)", [scope.From, scope.Until, teams])
        : ($"{StartsAt} >= ? and {StartsAt} < ? and {VisitIndexes.Team} is distinct from ?",
            [scope.From, scope.Until, Canary.Team.Value]);

    private static BandFigures Plus(BandFigures one, BandFigures other) => new(
        one.Band, one.Planned + other.Planned, one.Monitored + other.Monitored, one.Escorted + other.Escorted,
        one.Authorised + other.Authorised, one.NeverStarted + other.NeverStarted, one.CalledOff + other.CalledOff);

    /// <summary>How many of something.</summary>
    /// <param name="Id">Of what, or null.</param>
    /// <param name="Number">How many.</param>
    internal sealed record Counted(Guid? Id, int Number);

    /// <summary>How many alarms of a kind proved to be of a class.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Class">The class, or null while nobody has closed them.</param>
    /// <param name="Number">How many.</param>
    internal sealed record CountedAlarm(VisitAlarmKind Kind, VisitAlarmClass? Class, int Number);
}

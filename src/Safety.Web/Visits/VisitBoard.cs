using Marten;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>One visit on the board.</summary>
/// <param name="Id">Which.</param>
/// <param name="Worker">Who goes.</param>
/// <param name="Escorts">Who comes along.</param>
/// <param name="Client">The client's reference.</param>
/// <param name="PlaceKind">What sort of place.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="StartsAt">When it shall begin, or began.</param>
/// <param name="EndsAt">When it shall end.</param>
/// <param name="Band">How much stands against making it alone.</param>
/// <param name="MayGo">Whether it may begin as things stand.</param>
/// <param name="DueAt">By when the worker must be heard of next, or null.</param>
/// <param name="AlarmAt">From when it counts as missed, by the row that the watch will take up; or null.</param>
/// <param name="Armed">Whether the watch has a moment for it. A running visit without one has a live alarm.</param>
/// <param name="Alarms">The live alarms.</param>
public sealed record BoardRow(
    VisitId Id, NamedPerson Worker, IReadOnlyList<NamedPerson> Escorts, string? Client, VisitPlaceKind PlaceKind,
    VisitStatus Status, DateTimeOffset StartsAt, DateTimeOffset EndsAt, VisitRiskBand? Band, bool MayGo,
    DateTimeOffset? DueAt, DateTimeOffset? AlarmAt, bool Armed, IReadOnlyList<VisitAlarmKind> Alarms);

/// <summary>Who is out, and who goes next.</summary>
/// <param name="AsOf">The moment of the reading.</param>
/// <param name="Rows">Alarms first, then who is due first, then what is planned.</param>
public sealed record BoardView(DateTimeOffset AsOf, IReadOnlyList<BoardRow> Rows);

/// <summary>
/// The board of visits for those who answer: who is out, with whom, due when, armed or not. It is read from the states
/// that the facts' own transactions wrote, and from the rows that the watch takes up.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="pages">Knows the clients' references.</param>
/// <param name="feed">Tells of changes.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class VisitBoard(
    IDocumentStore store, Standing standing, VisitPages pages, ChangeFeed<Visit> feed, TimeProvider clock)
{
    /// <summary>How far ahead planned visits are shown. Our judgement.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromHours(12);

    /// <summary>The most rows.</summary>
    public const int RowsMax = 2000;

    private const string LiveAlarm =
        "exists (select from jsonb_array_elements(d.data -> 'alarms') alarm where alarm ->> 'closed_at' is null)";

    private const string Shown = $"""
        (d.data ->> 'status' = 'underway' or {LiveAlarm}
        or (d.data ->> 'status' = 'planned' and {VisitIndexes.EndsAt} > ?
        and (d.data -> 'planned' -> 'plan' ->> 'starts_at')::timestamptz < ?))
        """;

    private const string ArmedSql = "select jsonb_build_object('visit', stream_id, 'due_at', min(due_at))"
        + $" from {Deadlines.TableName} where stream_id = any(?) and kind in ('visit_check_in', 'visit_end')"
        + " and step = 1 group by stream_id";

    /// <summary>The board of whoever answers for teams; empty for everybody else.</summary>
    public async Task<BoardView> ViewAsync(Asker asker, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (where, arguments) = Condition(asker, now);
        await using var session = store.QuerySession();
        var visits = await session.QueryAsync<Visit>($"where {where} limit {RowsMax}", ct, arguments);
        Guid[] ids = [.. visits.Select(visit => visit.Id)];
        var armed = (await session.AdvancedSql.QueryAsync<ArmedVisit>(ArmedSql, ct, ids))
            .ToDictionary(one => one.Visit, one => one.DueAt);
        var names = await pages.ReferencesAsync([.. visits.Select(visit => visit.Client).Distinct()], ct);
        var rows = visits.Select(visit => RowOf(asker, visit, armed, names)).ToList();
        return new(now,
        [
            .. rows.OrderBy(row => row.Alarms.Count == 0).ThenBy(row => row.Status != VisitStatus.Underway)
                .ThenBy(row => row.AlarmAt ?? row.StartsAt).ThenBy(row => row.Id.Value),
        ]);
    }

    /// <summary>
    /// Calls back soon after visits changed, on any node, until disposed; with the ids of those visits.
    /// </summary>
    /// <param name="heard">Must be quick and must not throw; it is no leave to see those visits.</param>
    public IDisposable WhenChanged(Action<IReadOnlySet<Guid>> heard) => feed.Listen(change => heard(change.Streams));

    /// <summary>Whether somebody answers for teams at all.</summary>
    public bool IsFor(Asker asker) =>
        asker.Is(StaffRole.SafetyLead) || standing.Directory.ManagedBy(asker.Staff).Count > 0;

    private (string Where, object[] Arguments) Condition(Asker asker, DateTimeOffset now)
    {
        var shown = new object[] { now, now + Ahead };
        if (asker.Is(StaffRole.SafetyLead))
            return ($"{VisitIndexes.Team} is distinct from ? and {Shown}", [Canary.Team.Value, .. shown]);
        Guid[] teams = [.. standing.Directory.ManagedBy(asker.Staff).Select(team => team.Id)];
        return ($"{VisitIndexes.Team} = any(?) and {Shown}", [teams, .. shown]);
    }

    /// <summary>Their own visits stand there for whoever goes as an onlooker may see them.</summary>
    private BoardRow RowOf(
        Asker asker, Visit visit, Dictionary<Guid, DateTimeOffset> armed, IReadOnlyDictionary<Guid, string> names)
    {
        var goes = visit.Goes(asker.Staff);
        DateTimeOffset? alarmAt = armed.TryGetValue(visit.Id, out var at) ? at : null;
        return new(
            new(visit.Id), NamedPerson.Of(visit.Worker, standing.Directory),
            [.. visit.Escorts.Select(one => NamedPerson.Of(one, standing.Directory))],
            names.GetValueOrDefault(visit.Client.Value), visit.Plan.PlaceKind, goes ? visit.Shown : visit.Status,
            visit.Started?.StartedAt ?? visit.Plan.StartsAt, visit.EndsAt, visit.Check?.Band, visit.MayGo,
            visit.Dues.Count == 0 ? null : visit.Dues.Min(due => due.DueAt), alarmAt, alarmAt is not null,
            goes ? [] : [.. visit.LiveAlarms.Select(alarm => alarm.Kind)]);
    }

    internal sealed record ArmedVisit(Guid Visit, DateTimeOffset DueAt);
}

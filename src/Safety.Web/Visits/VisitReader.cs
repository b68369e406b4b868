using Marten;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>A visit as somebody may see it.</summary>
/// <param name="Visit">The visit, with more than they may see.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Relation">By which relation they look.</param>
public sealed record FoundVisit(Visit Visit, long Version, VisitRelation Relation);

/// <summary>Which visits to list.</summary>
public enum VisitListScope
{
    /// <summary>Those on which one goes, or is asked to come along, that are not over.</summary>
    Coming,

    /// <summary>Those on which one went.</summary>
    Past,

    /// <summary>Those that wait for a second person and that one may take on, or must see to.</summary>
    Requests,
}

/// <summary>Finds visits for whoever may see them. It opens no words.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="alarms">Knows whom an alarm has called.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class VisitReader(
    IDocumentStore store, Standing standing, IVisitAlarms alarms, TimeProvider clock)
{
    /// <summary>The longest list.</summary>
    public const int ListMax = 200;

    /// <summary>The most visits of one person over a time. Our judgement: three a day over a year.</summary>
    private const int SpanMax = 1_000;

    private const string Goes = $"({VisitIndexes.Worker} = ? or d.data -> 'escorts' @> ?::jsonb)";
    private const string Asked = "(d.data -> 'planned' -> 'plan' -> 'with' @> ?::jsonb"
        + " or d.data -> 'request' ->> 'wanted' = ?)";

    private const string NotOver = "d.data ->> 'status' in ('planned', 'underway')";
    private const string Waits = "d.data ->> 'status' = 'planned' and jsonb_array_length(d.data -> 'escorts') = 0";

    /// <summary>The visit, if the one who asks may know of it.</summary>
    public async Task<FoundVisit?> FindAsync(Asker asker, VisitId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await session.LoadVersioned<Visit>(id.Value, ct) is not { } found) return null;
        var relation = VisitRelations.Of(asker, found.State, standing.Directory, clock.GetUtcNow());
        if (relation is VisitRelation.None or VisitRelation.Auditor or VisitRelation.Planner or VisitRelation.Asked
                or VisitRelation.Colleague
            && await alarms.HaveCalledAsync(session, asker.Staff, id, ct)) relation = VisitRelation.Called;
        return relation == VisitRelation.None ? null : new(found.State, found.Version, relation);
    }

    /// <summary>Any visit under this id, for whoever seals for it.</summary>
    public async Task<Visit?> AnyAsync(VisitId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<Visit>(id.Value, ct);
    }

    /// <summary>A list of visits that the one who asks may see, at most <see cref="ListMax"/>.</summary>
    public async Task<IReadOnlyList<FoundVisit>> ListAsync(Asker asker, VisitListScope scope, CancellationToken ct)
    {
        var (where, order, arguments) = Condition(asker, scope);
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<Versioned<Visit>>(
            $"{VersionedReading.Select<Visit>()} where {where} order by {order} limit {ListMax}", ct, arguments);
        var now = clock.GetUtcNow();
        return
        [
            .. found.Select(one => new FoundVisit(
                    one.State, one.Version, VisitRelations.Of(asker, one.State, standing.Directory, now)))
                .Where(one => one.Relation != VisitRelation.None && Fits(scope, one.Visit)),
        ];
    }

    /// <summary>The visits of a worker that end from a moment on, of those that the one who asks may see.</summary>
    public Task<IReadOnlyList<FoundVisit>> OfWorkerAsync(
        Asker asker, StaffId worker, DateTimeOffset from, CancellationToken ct) =>
        SeenAsync(asker, $"{VisitIndexes.Worker} = ?", worker.Value, from, ct);

    /// <summary>The visits to a client that end from a moment on, of those that the one who asks may see.</summary>
    public Task<IReadOnlyList<FoundVisit>> OfClientAsync(
        Asker asker, ClientId client, DateTimeOffset from, CancellationToken ct) =>
        SeenAsync(asker, $"{VisitIndexes.Client} = ?", client.Value, from, ct);

    private async Task<IReadOnlyList<FoundVisit>> SeenAsync(
        Asker asker, string whose, Guid id, DateTimeOffset from, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<Versioned<Visit>>(
            $"{VersionedReading.Select<Visit>()} where {whose} and {VisitIndexes.EndsAt} > ?"
            + $" order by {VisitIndexes.EndsAt} desc limit {SpanMax}", ct, id, from);
        var now = clock.GetUtcNow();
        return
        [
            .. found.Select(one => new FoundVisit(
                    one.State, one.Version, VisitRelations.Of(asker, one.State, standing.Directory, now)))
                .Where(one => one.Relation != VisitRelation.None),
        ];
    }

    /// <summary>
    /// From when a visit counts as missed by the row that the watch itself will take up; null when none is armed.
    /// </summary>
    public async Task<DateTimeOffset?> ArmedUntilAsync(VisitId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<ArmedRow>(
            $"select jsonb_build_object('due_at', min(due_at)) from {Deadlines.TableName}"
            + $" where stream_id = ? and kind in ('visit_check_in', 'visit_end') and step = {Visit.AlarmStep}",
            ct, id.Value);
        return found[0].DueAt;
    }

    private (string Where, string Order, object[] Arguments) Condition(Asker asker, VisitListScope scope)
    {
        var me = asker.Staff.Value;
        var inList = $"[\"{me:D}\"]";
        var from = clock.GetUtcNow().AddDays(-90);
        return scope switch
        {
            VisitListScope.Coming => (
                $"{NotOver} and ({Goes} or {Asked})", VisitIndexes.EndsAt, [me, inList, inList, me.ToString("D")]),
            VisitListScope.Past => ($"{Goes} and {VisitIndexes.EndsAt} > ?", $"{VisitIndexes.EndsAt} desc",
                [me, inList, from]),
            VisitListScope.Requests => Requests(asker, me, inList),
        };
    }

    private (string Where, string Order, object[] Arguments) Requests(Asker asker, Guid me, string inList)
    {
        var directory = standing.Directory;
        Guid[] teams = asker.Is(StaffRole.SafetyLead)
            ? [.. directory.Teams.Select(team => team.Id)]
            : [.. directory.ManagedBy(asker.Staff).Select(team => team.Id)];
        Guid[] own = directory.Find(asker.Staff)?.Team is { } team ? [team.Value] : [];
        return (
            $"{Waits} and {VisitIndexes.EndsAt} > ? and ({VisitIndexes.Team} = any(?) or {Asked}"
            + $" or ({VisitIndexes.Team} = any(?) and d.data -> 'request' <> 'null'::jsonb"
            + " and d.data -> 'request' ->> 'wanted' is null))",
            VisitIndexes.EndsAt, [clock.GetUtcNow(), teams, inList, me.ToString("D"), own]);
    }

    private static bool Fits(VisitListScope scope, Visit visit) => scope switch
    {
        VisitListScope.Coming => visit.Shown is VisitStatus.Planned or VisitStatus.Underway,
        VisitListScope.Past => visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled,
        VisitListScope.Requests => visit.LacksEscort,
    };

    internal sealed record ArmedRow(DateTimeOffset? DueAt);
}

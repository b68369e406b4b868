using Marten;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>What the handlers of this room share: who asks, what is known, and what an onlooker gets to see.</summary>
internal static class VisitLedger
{
    private const string InHousehold = "where d.data ->> 'household' = ? and d.id <> ?";

    private const string EndedBefore = $"select count(*)::int from {SafetyStore.Schema}.mt_doc_visit d"
        + $" where {VisitIndexes.Client} = ? and d.data ->> 'status' = 'ended'";

    /// <summary>Decides on a visit. To whoever may not see it, it is not there.</summary>
    public static async Task<Answer> OnVisit(
        this Ledger ledger, VisitId id, IVisitAlarms alarms, Func<Visit?, VisitCaller, Decision> decide,
        CancellationToken ct)
    {
        var caller = await CallerAsync(ledger, id, alarms, ct);
        return await ledger.Decide<Visit>(
            id.Value, visit => caller is null ? new NoSuchVisit() : decide(visit, caller), ct);
    }

    /// <summary>
    /// Decides on a word that may have been said with the duress code. An act that would have been refused without the
    /// code is refused outwardly with the same words, and the call for help is stored nevertheless.
    /// </summary>
    public static async Task<Answer> OnWord(
        this Ledger ledger, VisitId id, IVisitAlarms alarms, Func<Visit?, VisitCaller, bool, Decision> decide,
        CancellationToken ct)
    {
        Refusal? seen = null;
        var answer = await ledger.OnVisit(
            id, alarms,
            (visit, caller) =>
            {
                seen = decide(visit, caller, false).Refusal;
                return decide(visit, caller, ledger.UnderDuress);
            },
            ct);
        return answer.Refusal is null && seen is not null ? answer with { Refusal = seen } : answer;
    }

    /// <summary>What the agency knows of the worker and the client, or null when one of them is not there.</summary>
    public static async Task<VisitKnowledge?> KnownOf(
        this Ledger ledger, StaffId worker, ClientId client, IKnownIncidents incidents, CancellationToken ct)
    {
        var session = ledger.Session;
        if (WorkerAsSeen.Of(ledger.Directory.Find(worker)) is not { } going) return null;
        if (ClientAsSeen.Of(await session.LoadAsync<Client>(client.Value, ct)) is not { } visited) return null;
        var household = visited.Household is { } roof ? await Under(session, roof, client, ct) : [];
        var since = ledger.Now.AddDays(-ledger.Policy.Numbers.CoverLookBackDays);
        if (visited.Intake?.CheckedAt is { } checkedAt && checkedAt < since) since = checkedAt;
        var known = await incidents.WithAsync(session, client, [.. household.Select(one => one.Client)], since, ct);
        var earlier = (await session.AdvancedSql.QueryAsync<int>(EndedBefore, ct, client.Value))[0];
        var limits = await LimitQueries.SeenAsync(session, client, ct);
        return new VisitKnowledge(going, visited, household, known, earlier, limits);
    }

    private static async Task<IReadOnlyList<ClientAsSeen>> Under(
        IQuerySession session, HouseholdId roof, ClientId but, CancellationToken ct)
    {
        var found = await session.QueryAsync<Client>(InHousehold, ct, roof.Value.ToString("D"), but.Value);
        return [.. found.Select(one => ClientAsSeen.Of(one)!)];
    }

    private static async Task<VisitCaller?> CallerAsync(
        Ledger ledger, VisitId id, IVisitAlarms alarms, CancellationToken ct)
    {
        var by = ledger.Person;
        if (await ledger.State<Visit>(id.Value, ct) is not { } visit) return null;
        var asker = new Asker(by, ledger.Directory.RolesOf(by));
        var relation = VisitRelations.Of(asker, visit, ledger.Directory, ledger.Now);
        if (relation is VisitRelation.Goes || relation.Answers()) return new VisitCaller(by, relation.Answers());
        if (await alarms.HaveCalledAsync(ledger.Session, by, id, ct)) return new VisitCaller(by, Answers: true);
        return relation is VisitRelation.None or VisitRelation.Auditor ? null : new VisitCaller(by, Answers: false);
    }
}

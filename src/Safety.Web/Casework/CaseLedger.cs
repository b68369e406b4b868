using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Limits;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Casework;

/// <summary>What the handlers of this room share: who asks, how they stand to the case, what is known.</summary>
internal static class CaseLedger
{
    /// <summary>Decides on an allocation. To whoever may not see it, it is not there.</summary>
    public static async Task<Answer> OnCase(
        this Ledger ledger, AllocationId id, Func<Allocation?, CaseCaller, Decision> decide, CancellationToken ct)
    {
        var there = await ledger.State<Allocation>(id.Value, ct);
        var relation = there is null ? CaseRelation.None : await ledger.RelationAsync(there, ct);
        var caller = new CaseCaller(ledger.Person, relation.Decides(), relation == CaseRelation.SafetyLead);
        return await ledger.Decide<Allocation>(
            id.Value,
            allocation => relation switch
            {
                CaseRelation.None => new NoSuchAllocation(),
                CaseRelation.Auditor => new CaseNotForYouToDecide(),
                CaseRelation.Worker or CaseRelation.Above or CaseRelation.Manager or CaseRelation.SafetyLead =>
                    decide(allocation, caller),
            },
            ct);
    }

    /// <summary>The clocks in force.</summary>
    public static CaseworkClocks ClocksOfCasework(this Ledger ledger) =>
        ledger.Policy.Numbers.ClocksOfCasework(ledger.Zone);

    /// <summary>Who must answer a worker now, and who stands above them; the safety leads where it is empty.</summary>
    public static IReadOnlyList<StaffId> LineOf(this Ledger ledger, Allocation? allocation) =>
        allocation is null ? [] : CaseSight.LineOf(allocation, ledger.Directory, ledger.Now);

    /// <summary>What is known beside an allocation of a client.</summary>
    public static CaseSurroundings AroundCase(this Ledger ledger, TeamId? team) =>
        new(team, ledger.Directory.WorksHere, ledger.Policy.Numbers.CaseloadSchemes);

    /// <summary>Whether something grave happened lately between the client and the worker.</summary>
    public static async Task<bool> IsGraveAsync(
        this Ledger ledger, IKnownIncidents incidents, Allocation allocation, CancellationToken ct)
    {
        var numbers = ledger.Policy.Numbers;
        var since = ledger.Now.AddDays(-numbers.CaseGraveWithinDays);
        var known = await incidents.WithAsync(ledger.Session, allocation.Client, [], since, ct);
        return known.Any(one => one.WithClient && (int)one.Severity >= numbers.CaseGraveFromSeverity
            && one.HappenedAt >= since && one.Targets.Contains(allocation.Worker));
    }

    private static async Task<CaseRelation> RelationAsync(
        this Ledger ledger, Allocation allocation, CancellationToken ct)
    {
        var asker = new Asker(ledger.Person, ledger.Directory.RolesOf(ledger.Person));
        var team = await ledger.TeamOfClientAsync(allocation.Client, ct);
        return CaseSight.Of(asker, allocation, team, ledger.Directory, ledger.Now);
    }
}

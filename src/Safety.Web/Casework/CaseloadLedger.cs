using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>Sums up a worker's caseload from the allocations as they stand.</summary>
internal static class CaseloadLedger
{
    /// <summary>
    /// Looks at a worker's caseload within the command at hand, its own facts included. Two commands that change the
    /// same worker's caseload wait for each other, so that no sum misses a case.
    /// </summary>
    public static async Task<Answer> LookAtCaseload(this Ledger ledger, StaffId worker, CancellationToken ct)
    {
        var stream = Caseload.StreamOf(worker);
        await ledger.Hold($"caseload_of:{worker.Value:N}", ct);
        var seen = ledger.Seen<Allocation>().ToDictionary(one => one.Id);
        var stored = await CaseQueries.CarriedAsync(ledger.Session, [worker], ct);
        var cases = stored.Where(one => !seen.ContainsKey(one.Id)).Concat(seen.Values)
            .Where(one => one.IsCarried && one.Worker == worker).ToList();
        var known = await ledger.State<Caseload>(stream, ct);
        var member = await ledger.State<StaffMember>(worker.Value, ct);
        if (WorkerAsSeen.Of(member) is not { } person || (known is null && cases.Count == 0))
            return Answer.AlreadySo(stream, 0);
        var figure = FigureOf(person, cases, ledger.Policy, ledger.Now);
        return await ledger.Decide<Caseload>(
            stream, caseload => CheckCaseload.Decide(caseload, figure, person.Team, ledger.Now), ct);
    }

    /// <summary>The sum, line by line.</summary>
    public static CaseloadFigure FigureOf(
        WorkerAsSeen worker, IEnumerable<Allocation> cases, PolicyInForce policy, DateTimeOffset now) =>
        CaseloadFigure.Of(
            worker,
            [.. cases.Select(CarriedCase.Of)], policy.Numbers.CaseloadSchemes, policy.Numbers.NewWorkerDays, now);
}

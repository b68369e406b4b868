using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Staff;

namespace Safety.Core.Casework;

/// <summary>What stands beside a worker's caseload whose history is told again.</summary>
/// <param name="Worker">What is known of the worker, as far as it is told, or null.</param>
/// <param name="SchemesAt">The ways of weighing of a moment.</param>
/// <param name="NoviceDaysAt">For how many days a worker counts as new, at a moment.</param>
public sealed record CaseloadBeside(
    Func<WorkerAsSeen?> Worker, Func<DateTimeOffset, IReadOnlyList<CaseloadScheme>> SchemesAt,
    Func<DateTimeOffset, int> NoviceDaysAt);

/// <summary>
/// Tells again what was found of a worker's caseload: the same cases are weighed by these numbers, whenever a case or
/// what the worker can carry changes.
/// </summary>
/// <param name="worker">The worker.</param>
/// <param name="beside">What stands beside it.</param>
public sealed class RetoldCaseload(StaffId worker, CaseloadBeside beside)
    : RetoldFindings<Caseload>(Caseload.StreamOf(worker))
{
    private readonly Dictionary<Guid, Allocation> cases = [];

    /// <summary>Takes note of a true fact of one of the worker's allocations, and looks where that matters.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="at">When.</param>
    /// <returns>What it is against the worker, or null.</returns>
    public AdverseCase? Take(Guid allocation, object fact, DateTimeOffset at)
    {
        var before = cases.GetValueOrDefault(allocation);
        cases[allocation] = Allocation.Evolve(before, allocation, fact);
        LookAfter(fact, at);
        return AdverseCase.Of(before, fact, allocation);
    }

    /// <summary>Looks where a fact changes what the worker carries, or can.</summary>
    public void LookAfter(object fact, DateTimeOffset at)
    {
        if (CarriedCase.WorkerOf(fact) is not null) LookAgain(at);
    }

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        CaseloadFoundOverCeiling e => e.FoundAt,
        CaseloadFoundWithinCeiling e => e.FoundAt,
        CaseloadLookPlanned e => e.PlannedAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a caseload."),
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Caseload.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Find(Caseload? state, DateTimeOffset at)
    {
        var carried = cases.Values.Where(one => one.IsCarried).Select(CarriedCase.Of).ToList();
        if (beside.Worker() is not { } seen || (state is null && carried.Count == 0)) return Decision.Nothing;
        var figure = CaseloadFigure.Of(seen, carried, beside.SchemesAt(at), beside.NoviceDaysAt(at), at);
        return CheckCaseload.Decide(state, figure, seen.Team, at);
    }
}

using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>
/// Whatever changes what a worker carries, or what they can, is held against the ceilings in the same transaction.
/// </summary>
public sealed class WhenACaseChangesLookAtTheCaseload : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        var workers = happened.Steps.Select(step => WorkerOf(step.Event.Data)).OfType<StaffId>().Distinct();
        foreach (var worker in workers)
            await ledger.LookAtCaseload(worker, ct);
    }

    private static StaffId? WorkerOf(object fact) => fact switch
    {
        AllocationAccepted f => f.Worker,
        AllocationImposed f => f.Worker,
        AllocationEnded f => f.Worker,
        CapacityDeclared f => f.Staff,
        CapacityDeclarationEnded f => f.Staff,
        StudentPlacementStarted f => f.Staff,
        StudentPlacementEnded f => f.Staff,
        _ => null,
    };
}

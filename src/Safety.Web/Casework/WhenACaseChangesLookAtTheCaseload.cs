using Safety.Core.Casework;
using Safety.Core.Language;
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
        var workers = happened.Steps.Select(step => CarriedCase.WorkerOf(step.Event.Data)).OfType<StaffId>().Distinct();
        foreach (var worker in workers)
            await ledger.LookAtCaseload(worker, ct);
    }
}

using Safety.Core.Casework;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="SwapAtOnce"/>; another is asked in the same transaction.</summary>
public static class SwapAtOnceHandler
{
    /// <summary>Decides on the allocation that ends.</summary>
    public static async Task<Answer> Handle(
        SwapAtOnce command, Ledger ledger, IKnownIncidents incidents, CancellationToken ct)
    {
        if (await ledger.State<Allocation>(command.Allocation.Value, ct) is not { } there)
            return Answer.No(new NoSuchAllocation(), command.Allocation.Value, 0);
        var grave = await ledger.IsGraveAsync(incidents, there, ct);
        return await ledger.OnCase(
            command.Allocation,
            (allocation, caller) => ledger.Directory.WorksHere(command.To)
                ? SwapAtOnce.Decide(command, allocation, grave, ledger.ClocksOfCasework(), caller, ledger.Now)
                : new SwapAtOnce.SwapWorkerUnknown(),
            ct);
    }
}

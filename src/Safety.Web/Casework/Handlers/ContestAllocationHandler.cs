using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="ContestAllocation"/>.</summary>
public static class ContestAllocationHandler
{
    /// <summary>Decides on the allocation.</summary>
    public static Task<Answer> Handle(ContestAllocation command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => ContestAllocation.Decide(command, allocation, caller.By, ledger.Now), ct);
}

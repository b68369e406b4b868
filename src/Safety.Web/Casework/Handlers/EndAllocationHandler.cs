using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="EndAllocation"/>.</summary>
public static class EndAllocationHandler
{
    /// <summary>Decides on the allocation.</summary>
    public static Task<Answer> Handle(EndAllocation command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => EndAllocation.Decide(command, allocation, caller, ledger.Now), ct);
}

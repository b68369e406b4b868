using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="AcceptAllocation"/>.</summary>
public static class AcceptAllocationHandler
{
    /// <summary>Decides on the allocation.</summary>
    public static Task<Answer> Handle(AcceptAllocation command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => AcceptAllocation.Decide(command, allocation, caller.By, ledger.Now), ct);
}

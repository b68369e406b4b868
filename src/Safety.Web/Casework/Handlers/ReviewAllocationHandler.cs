using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="ReviewAllocation"/>.</summary>
public static class ReviewAllocationHandler
{
    /// <summary>Decides on the allocation, knowing who stands above the worker.</summary>
    public static Task<Answer> Handle(ReviewAllocation command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => ReviewAllocation.Decide(
            command, allocation, ledger.LineOf(allocation), caller, ledger.Now),
        ct);
}

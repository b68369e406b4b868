using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="CheckAllocation"/>.</summary>
public static class CheckAllocationHandler
{
    /// <summary>Decides on the allocation, knowing who should have answered now.</summary>
    public static Task<Answer> Handle(CheckAllocation command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Allocation>(
            command.Allocation.Value,
            allocation => CheckAllocation.Decide(
                command, allocation, ledger.Directory.Find(allocation?.Worker)?.Team, ledger.LineOf(allocation),
                ledger.ClocksOfCasework(), ledger.Now),
            ct);
}

using Safety.Core.Casework;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="ImposeAllocation"/>.</summary>
public static class ImposeAllocationHandler
{
    /// <summary>Decides on the allocation, knowing who sees it: the manager's own manager.</summary>
    public static async Task<Answer> Handle(ImposeAllocation command, Ledger ledger, CancellationToken ct)
    {
        var there = await ledger.State<Allocation>(command.Allocation.Value, ct);
        var team = there is null ? null : await ledger.TeamOfClientAsync(there.Client, ct);
        return await ledger.OnCase(
            command.Allocation,
            (allocation, caller) => ImposeAllocation.Decide(
                command, allocation, team, ledger.Directory.ManagerOf(caller.By, ledger.Now), caller, ledger.Now),
            ct);
    }
}

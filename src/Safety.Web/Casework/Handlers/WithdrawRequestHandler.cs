using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="WithdrawRequest"/>.</summary>
public static class WithdrawRequestHandler
{
    /// <summary>Decides on the allocation.</summary>
    public static Task<Answer> Handle(WithdrawRequest command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => WithdrawRequest.Decide(command, allocation, caller.By, ledger.Now), ct);
}

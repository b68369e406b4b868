using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="WithdrawBreachReport"/>.</summary>
public static class WithdrawBreachReportHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(WithdrawBreachReport command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit, (limit, caller) => WithdrawBreachReport.Decide(command, limit, caller, ledger.Now), ct);
}

using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="WithholdLimitNotification"/>.</summary>
public static class WithholdLimitNotificationHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(WithholdLimitNotification command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit,
            (limit, caller) => WithholdLimitNotification.Decide(command, limit, ledger.Policy, caller, ledger.Now),
            ct);
}

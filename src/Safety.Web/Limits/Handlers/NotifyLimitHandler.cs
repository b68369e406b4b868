using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="NotifyLimit"/>.</summary>
public static class NotifyLimitHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(NotifyLimit command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit, (limit, caller) => NotifyLimit.Decide(command, limit, caller.By, ledger.Now), ct);
}

using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="AmendLimit"/>.</summary>
public static class AmendLimitHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(AmendLimit command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit,
            (limit, caller) => AmendLimit.Decide(
                command, limit, ledger.AroundLimit(null, 0), ledger.Policy, caller, ledger.Now),
            ct);
}

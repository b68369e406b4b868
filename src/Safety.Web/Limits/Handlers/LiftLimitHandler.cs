using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="LiftLimit"/>.</summary>
public static class LiftLimitHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(LiftLimit command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit, (limit, caller) => LiftLimit.Decide(command, limit, caller, ledger.Now), ct);
}

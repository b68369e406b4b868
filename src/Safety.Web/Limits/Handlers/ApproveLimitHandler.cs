using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="ApproveLimit"/>.</summary>
public static class ApproveLimitHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(ApproveLimit command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit,
            (limit, caller) => ApproveLimit.Decide(command, limit, ledger.Policy, caller, ledger.Now), ct);
}

using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="DeclineLimit"/>.</summary>
public static class DeclineLimitHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(DeclineLimit command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit, (limit, caller) => DeclineLimit.Decide(command, limit, caller, ledger.Now), ct);
}

using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="ReviewLimitEffect"/>.</summary>
public static class ReviewLimitEffectHandler
{
    /// <summary>Decides on the limit.</summary>
    public static Task<Answer> Handle(ReviewLimitEffect command, Ledger ledger, CancellationToken ct) =>
        ledger.OnLimit(
            command.Limit,
            (limit, caller) => ReviewLimitEffect.Decide(command, limit, ledger.Policy, caller.By, ledger.Now), ct);
}

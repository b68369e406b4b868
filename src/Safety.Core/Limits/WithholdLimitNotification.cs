using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>Decides not to tell the client of a limit, with a reason and a date to look at the reason again.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Reason">Why not, sealed.</param>
/// <param name="ReviewDueAt">By when the reason must be looked at again.</param>
public sealed record WithholdLimitNotification(LimitId Limit, SealedText Reason, DateTimeOffset ReviewDueAt)
{
    /// <summary>The client has been told.</summary>
    public sealed record ClientKnowsOfLimit() : Refusal(RefusalKind.Conflict, "The client has been told already.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        WithholdLimitNotification command, Limit? limit, PolicyInForce policy, LimitCaller caller, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!caller.Decides) return new LimitNotForYouToDecide();
        if (limit.State is not (LimitState.Approved or LimitState.InForce)) return new LimitNotInForce();
        if (limit.NotifiedAt is not null) return new ClientKnowsOfLimit();
        var due = command.ReviewDueAt.ToUniversalTime();
        if (limit.WithheldBecause is not null && limit.Owes(LimitDuty.Notification)?.DueAt == due)
            return Decision.Nothing;
        if (!LimitDates.IsLawful(now, due, limit.ExpiresAt, policy))
            return new BadLimitReviewDate(policy.Numbers.LimitReviewDaysMax);
        return Decision.Of(new LimitNotificationWithheld(
            command.Limit, limit.Client, command.Reason, caller.By, now, due));
    }
}

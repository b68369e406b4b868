using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>
/// Changes a limit in force. It may be eased, moved or prolonged; whoever wants it harder, or of another kind, proposes
/// a new one, so that two people stand behind whatever is asked of a client.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Terms">What it says from now on.</param>
/// <param name="Reason">Why, in words that the client may read, sealed.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record AmendLimit(
    LimitId Limit, LimitTerms Terms, SealedText Reason, DateTimeOffset ReviewDueAt, DateTimeOffset ExpiresAt)
{
    /// <summary>It would be of another kind, or ask more.</summary>
    public sealed record HarderThanApproved() : Refusal(
        RefusalKind.Conflict,
        "What asks more of the client, or something else, is a new limit: propose it for another person to approve.");

    /// <summary>Whoever answers for a limit may not prolong it alone.</summary>
    public sealed record ProlongedByItsOwner() : Refusal(
        RefusalKind.NotAllowed, "Another person than the one who answers for this limit must prolong it.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        AmendLimit command, Limit? limit, LimitSurroundings around, PolicyInForce policy, LimitCaller caller,
        DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!caller.Decides) return new LimitNotForYouToDecide();
        if (limit.State != LimitState.InForce) return new LimitNotInForce();
        var (review, end) = (command.ReviewDueAt.ToUniversalTime(), command.ExpiresAt.ToUniversalTime());
        if (limit.Terms == command.Terms && limit.ReviewDueAt == review && limit.ExpiresAt == end)
            return Decision.Nothing;
        if (LimitTermsCheck.Of(command.Terms, around.IsKnown) is { } bad) return bad;
        if (command.Terms.Kind != limit.Terms.Kind || command.Terms.IsHarderThan(limit.Terms))
            return new HarderThanApproved();
        if (LimitDates.Refusal(now, review, end, policy) is { } refusal) return refusal;
        if (end > limit.ExpiresAt && limit.Owner == caller.By) return new ProlongedByItsOwner();
        return Decision.Of(new LimitAmended(
            command.Limit, limit.Client, command.Terms, command.Reason,
            now.AddDays(policy.Numbers.LimitNotificationDays), LimitDates.EffectReview(now, review, policy), review,
            LimitDates.Renewal(now, end, policy), end, caller.By, now));
    }
}

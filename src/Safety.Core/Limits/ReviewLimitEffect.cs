using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>
/// Says what became of things under a limit: it helped, it changed nothing, or it made things worse. "Worse" is as easy
/// to say as "helped", because some limits inflame.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Effect">What became of things.</param>
/// <param name="Note">How that shows, sealed, or null.</param>
/// <param name="ReviewDueAt">By when to look at it as a whole again, or null to leave that date as it is.</param>
public sealed record ReviewLimitEffect(LimitId Limit, LimitEffect Effect, SealedText? Note, DateTimeOffset? ReviewDueAt)
{
    /// <summary>The answer is none that exists.</summary>
    public sealed record UnknownLimitEffect() : Refusal(
        RefusalKind.Invalid, "Say whether it helped, changed nothing, or made things worse.", "effect");

    /// <summary>The whole review is due, so that a next one must be set.</summary>
    public sealed record NextLimitReviewNeeded() : Refusal(
        RefusalKind.Invalid, "The review of the limit is due: say by when it is looked at again.", "review_due_at");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="by">Who looked: whoever works with the client may.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ReviewLimitEffect command, Limit? limit, PolicyInForce policy, StaffId by, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!Enum.IsDefined(command.Effect)) return new UnknownLimitEffect();
        if (limit.State != LimitState.InForce) return new LimitNotInForce();
        var there = limit.ReviewDueAt!.Value;
        var next = command.ReviewDueAt?.ToUniversalTime() ?? there;
        if (IsSame(limit, command, next, by, now)) return Decision.Nothing;
        if (command.ReviewDueAt is null && there <= now) return new NextLimitReviewNeeded();
        if (next != there && !LimitDates.IsLawful(now, next, limit.ExpiresAt, policy))
            return new BadLimitReviewDate(policy.Numbers.LimitReviewDaysMax);
        return Decision.Of(new LimitEffectReviewed(
            command.Limit, limit.Client, command.Effect, command.Note, by, now, next));
    }

    private static bool IsSame(
        Limit limit, ReviewLimitEffect command, DateTimeOffset next, StaffId by, DateTimeOffset now) =>
        limit.Effect is { } said && said.Effect == command.Effect && said.By == by && limit.ReviewDueAt == next
        && said.Note is null == command.Note is null && now - said.ReviewedAt < LimitLimits.SameAgainWithin
        && limit.Owes(LimitDuty.EffectReview) is null;
}

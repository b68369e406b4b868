using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>When things are due for a limit, by the policy.</summary>
internal static class LimitDates
{
    /// <summary>What is wrong with a review and an end, or null.</summary>
    /// <param name="from">From when the limit is in force.</param>
    /// <param name="reviewDueAt">By when it must be looked at as a whole.</param>
    /// <param name="expiresAt">When it ends.</param>
    /// <param name="policy">The policy in force.</param>
    public static Refusal? Refusal(
        DateTimeOffset from, DateTimeOffset reviewDueAt, DateTimeOffset expiresAt, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        if (expiresAt <= from || expiresAt > from.AddDays(numbers.LimitLastsDaysMax))
            return new BadLimitEnd(numbers.LimitLastsDaysMax);
        return IsLawful(from, reviewDueAt, expiresAt, policy)
            ? null : new BadLimitReviewDate(numbers.LimitReviewDaysMax);
    }

    /// <summary>Whether a review lies ahead, within the policy's longest time, and not after the end.</summary>
    public static bool IsLawful(
        DateTimeOffset from, DateTimeOffset reviewDueAt, DateTimeOffset expiresAt, PolicyInForce policy) =>
        reviewDueAt > from && reviewDueAt <= from.AddDays(policy.Numbers.LimitReviewDaysMax)
        && reviewDueAt <= expiresAt;

    /// <summary>When somebody says whether it helps: the policy's days on, no later than the whole review.</summary>
    public static DateTimeOffset EffectReview(DateTimeOffset from, DateTimeOffset reviewDueAt, PolicyInForce policy)
    {
        var due = from.AddDays(policy.Numbers.LimitEffectReviewDays);
        return due < reviewDueAt ? due : reviewDueAt;
    }

    /// <summary>When to choose whether it goes on: the policy's days before the end, or halfway at least.</summary>
    public static DateTimeOffset Renewal(DateTimeOffset from, DateTimeOffset expiresAt, PolicyInForce policy)
    {
        var due = expiresAt.AddDays(-policy.Numbers.LimitEndNoticeDays);
        var half = from + (expiresAt - from) / 2;
        return due > half ? due : half;
    }
}

using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>Approves a proposed limit: a manager who is another person than the proposer.</summary>
/// <param name="Limit">The limit.</param>
public sealed record ApproveLimit(LimitId Limit)
{
    /// <summary>The dates of the proposal have passed while it waited.</summary>
    public sealed record LimitProposalTooOld() : Refusal(
        RefusalKind.Conflict, "The review date of this proposal has passed. Decline it, and propose the limit anew.");

    /// <summary>Decides. A limit that is to begin now comes into force at once.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ApproveLimit command, Limit? limit, PolicyInForce policy, LimitCaller caller, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!caller.Decides) return new LimitNotForYouToDecide();
        if (limit.State is LimitState.Approved or LimitState.InForce) return Decision.Nothing;
        if (limit.State != LimitState.Proposed) return new LimitAlreadyDecided();
        var proposal = limit.Proposal;
        if (proposal.By == caller.By) return new NotTheLimitsProposer();
        var from = proposal.StartsAt is { } start && start > now ? start : now;
        if (proposal.ReviewDueAt <= from) return new LimitProposalTooOld();
        var approved = new LimitApproved(
            command.Limit, limit.Client, from, now.AddDays(policy.Numbers.LimitNotificationDays),
            proposal.ReviewDueAt, LimitDates.Renewal(from, proposal.ExpiresAt, policy), proposal.ExpiresAt, caller.By,
            now);
        return from > now
            ? Decision.Of(approved)
            : Decision.Of(approved, new LimitCameIntoForce(
                command.Limit, limit.Client, now, LimitDates.EffectReview(now, proposal.ReviewDueAt, policy)));
    }
}

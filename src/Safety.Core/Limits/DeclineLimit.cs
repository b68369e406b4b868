using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Does not approve a proposed limit, or takes back one's own proposal.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Reason">Why not, sealed.</param>
public sealed record DeclineLimit(LimitId Limit, SealedText Reason)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(DeclineLimit command, Limit? limit, LimitCaller caller, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!caller.Decides && limit.Proposal.By != caller.By) return new LimitNotForYouToDecide();
        if (limit.State == LimitState.Declined) return Decision.Nothing;
        if (limit.State != LimitState.Proposed) return new LimitAlreadyDecided();
        return Decision.Of(new LimitDeclined(command.Limit, limit.Client, command.Reason, caller.By, now));
    }
}

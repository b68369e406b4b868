using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Ends an approved limit before its time, with a reason.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Note">Why, in words, sealed, or null.</param>
public sealed record LiftLimit(LimitId Limit, LimitLiftReason Reason, SealedText? Note)
{
    /// <summary>The reason is none that exists.</summary>
    public sealed record UnknownLiftReason() : Refusal(RefusalKind.Invalid, "There is no such reason.", "reason");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(LiftLimit command, Limit? limit, LimitCaller caller, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!caller.Decides) return new LimitNotForYouToDecide();
        if (!Enum.IsDefined(command.Reason)) return new UnknownLiftReason();
        if (limit.State == LimitState.Lifted) return Decision.Nothing;
        if (limit.State is not (LimitState.Approved or LimitState.InForce)) return new LimitNotInForce();
        return Decision.Of(new LimitLifted(command.Limit, limit.Client, command.Reason, command.Note, caller.By, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Records that the client was told of a limit as it stands.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="How">How.</param>
public sealed record NotifyLimit(LimitId Limit, LimitNotice How)
{
    /// <summary>The way of telling is none that exists.</summary>
    public sealed record UnknownLimitNotice() : Refusal(RefusalKind.Invalid, "There is no such way.", "how");

    /// <summary>Decides. Whoever works with the client may have told them.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="by">Who told.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(NotifyLimit command, Limit? limit, StaffId by, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (!Enum.IsDefined(command.How)) return new UnknownLimitNotice();
        if (limit.State is not (LimitState.Approved or LimitState.InForce)) return new LimitNotInForce();
        if (limit.NotifiedAt is not null) return Decision.Nothing;
        return Decision.Of(new LimitNotified(command.Limit, limit.Client, command.How, by, now));
    }
}

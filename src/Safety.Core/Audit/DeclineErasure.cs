using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>Turns down a proposal to erase words, or takes one's own back.</summary>
/// <param name="ErasureId">Which proposal.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record DeclineErasure(Guid ErasureId, SealedText Reason)
{
    /// <summary>Decides.</summary>
    /// <param name="command">Which, and why.</param>
    /// <param name="erasure">What was proposed, or null.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(DeclineErasure command, Erasure? erasure, StaffId by, DateTimeOffset now)
    {
        if (erasure is null) return new NoSuchErasure();
        return erasure.Standing switch
        {
            ErasureStanding.Declined => Decision.Nothing,
            ErasureStanding.Erased => new ErasureAlreadyDecided(),
            ErasureStanding.Proposed => Decision.Of(new ErasureDeclined(by, now, command.Reason)),
        };
    }
}

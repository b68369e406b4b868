using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>Proposes that words are erased for ever. Erasing takes two people; this is the first.</summary>
/// <param name="Kind">Which words.</param>
/// <param name="SubjectId">The report, alert or client.</param>
/// <param name="Ground">Why.</param>
/// <param name="Reason">Why, in words, without repeating what is to be erased.</param>
public sealed record ProposeErasure(ErasureKind Kind, Guid SubjectId, ErasureGround Ground, SealedText Reason)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMax = 1000;

    /// <summary>Decides. While one proposal waits there is no second.</summary>
    /// <param name="command">What is proposed.</param>
    /// <param name="erasure">What became of it so far, or null.</param>
    /// <param name="subject">What the words are about, or null when there is no such thing.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ProposeErasure command, Erasure? erasure, ErasureSubject? subject, StaffId by, DateTimeOffset now)
    {
        if (subject is null) return new NothingToErase();
        if (subject.FirstRefusal() is { } refusal) return refusal;
        if (erasure is { Standing: ErasureStanding.Proposed }) return Decision.Nothing;
        return Decision.Of(new ErasureProposed(
            command.Kind, command.SubjectId, subject.Client, by, now, command.Ground, command.Reason));
    }
}

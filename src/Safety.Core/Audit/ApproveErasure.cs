using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>Decides that proposed words are erased for ever: the second of two people.</summary>
/// <param name="ErasureId">Which proposal.</param>
public sealed record ApproveErasure(Guid ErasureId)
{
    /// <summary>Whoever proposed it cannot decide it.</summary>
    public sealed record NeedsAnotherPerson() : Refusal(
        RefusalKind.NotAllowed, "You proposed this yourself. Somebody else must decide it.");

    /// <summary>Decides.</summary>
    /// <param name="command">Which.</param>
    /// <param name="erasure">What was proposed, or null.</param>
    /// <param name="subject">What the words are about, or null when there is no such thing.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ApproveErasure command, Erasure? erasure, ErasureSubject? subject, StaffId by, DateTimeOffset now)
    {
        if (erasure is null || subject is null) return new NoSuchErasure();
        if (erasure.Standing == ErasureStanding.Erased) return Decision.Nothing;
        if (erasure.Standing == ErasureStanding.Declined) return new ErasureAlreadyDecided();
        var proposal = erasure.Proposal;
        if (proposal.By == by) return new NeedsAnotherPerson();
        if (subject.FirstRefusal() is { } refusal) return refusal;
        return Decision.Of(new WordsErased(
            proposal.Kind, proposal.SubjectId, proposal.Client, proposal.By, by, now, proposal.Ground));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>What the decision must know of the report, alert or client whose words shall be erased.</summary>
/// <param name="Client">The client it is about, or null.</param>
/// <param name="IsInUse">Whether somebody may still need the words to keep a person safe, or to answer.</param>
/// <param name="ConcernsAsker">Whether the one who asks is named in it.</param>
public sealed record ErasureSubject(ClientId? Client, bool IsInUse, bool ConcernsAsker)
{
    /// <summary>Why the one who asks may not have these words erased now, or null.</summary>
    public Refusal? FirstRefusal() =>
        ConcernsAsker ? new NamedInErasure() : IsInUse ? new WordsStillNeeded() : null;
}

/// <summary>Nothing of this kind has this id.</summary>
public sealed record NothingToErase() : Refusal(
    RefusalKind.Invalid, "There is nothing with this id that has such words.", "subject_id");

/// <summary>Nobody erases what was said about them, or by them.</summary>
public sealed record NamedInErasure() : Refusal(
    RefusalKind.NotAllowed, "You are named in this, so other people must decide whether it is erased.");

/// <summary>The words are still needed.</summary>
public sealed record WordsStillNeeded() : Refusal(
    RefusalKind.Conflict,
    "These words are still needed: what they are about must have ended first.");

/// <summary>Nobody proposed it.</summary>
public sealed record NoSuchErasure() : Refusal(RefusalKind.NotFound, "There is no such erasure.");

/// <summary>It was decided the other way.</summary>
public sealed record ErasureAlreadyDecided() : Refusal(
    RefusalKind.Conflict, "This was decided already. Propose it again if it must be decided anew.");

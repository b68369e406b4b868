using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>A named manager lets a visit take place without the second person that it needs.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Control">What takes the place of a second person.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record AuthoriseUnescortedVisit(VisitId Visit, SubstituteControl Control, SealedText Reason)
{
    /// <summary>The worker refused to go alone.</summary>
    public sealed record RefusalStands() : Refusal(
        RefusalKind.Conflict, "The worker has refused to go alone. Nobody can override that.");

    /// <summary>Nothing objects, or somebody comes along.</summary>
    public sealed record CoverNotNeeded() : Refusal(RefusalKind.Conflict, "This visit may begin as it is.");

    /// <summary>The control is none that exists.</summary>
    public sealed record UnknownControl() : Refusal(RefusalKind.Invalid, "Name one of the listed controls.", "control");

    /// <summary>Decides. The manager of the one who authorises sees it at once.</summary>
    public static Decision Decide(
        AuthoriseUnescortedVisit command, Visit? visit, VisitCaller caller, StaffId? seenBy, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToAnswer(caller) is { } refusal) return refusal;
        if (!Enum.IsDefined(command.Control)) return new UnknownControl();
        if (visit.Shown == VisitStatus.Underway) return new VisitIsUnderway();
        if (visit.Shown != VisitStatus.Planned) return new VisitIsOver();
        if (visit.SoloRefusedAt is not null) return new RefusalStands();
        if (visit.IsAuthorised) return Decision.Nothing;
        if (visit.MayGo) return new CoverNotNeeded();
        return Decision.Of(new UnescortedVisitAuthorised(
            [.. visit.Objections], command.Control, command.Reason, caller.By, seenBy, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Declines a request for a second person, with a reason. The visit needs one nevertheless.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record DeclineEscort(VisitId Visit, SealedText Reason)
{
    /// <summary>Nobody asked the person, and they do not answer for the visit.</summary>
    public sealed record NotAsked() : Refusal(RefusalKind.Conflict, "You were not asked to come along.");

    /// <summary>Who comes along does not decline.</summary>
    public sealed record ComesAlong() : Refusal(
        RefusalKind.Conflict, "You come along already. Say that you cannot any more instead.");

    /// <summary>Decides.</summary>
    public static Decision Decide(DeclineEscort command, Visit? visit, VisitCaller caller, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.Escorts.Contains(caller.By)) return new ComesAlong();
        if (visit.DeclinedBy.Contains(caller.By.Value)) return Decision.Nothing;
        if (!IsAsked(visit, caller)) return new NotAsked();
        if (visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled) return new VisitIsOver();
        return Decision.Of(new EscortDeclined(command.Reason, caller.By, now));
    }

    private static bool IsAsked(Visit visit, VisitCaller caller) =>
        visit.Plan.With.Contains(caller.By) || visit.Request?.Wanted == caller.By
        || (visit.Request is not null && caller.Answers && caller.By != visit.Worker);
}

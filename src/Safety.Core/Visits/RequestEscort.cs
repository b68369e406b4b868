using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>Asks for a second person to come along.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Wanted">The colleague who is asked, or null for anybody.</param>
/// <param name="Note">What they should know, sealed, or null.</param>
public sealed record RequestEscort(VisitId Visit, StaffId? Wanted, SealedText? Note)
{
    /// <summary>Decides. Nothing when somebody comes along already, or the same was asked.</summary>
    public static Decision Decide(
        RequestEscort command, Visit? visit, VisitCaller caller, PolicyInForce policy, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (command.Wanted == visit.Worker) return new EscortIsTheWorker();
        if (visit.Shown == VisitStatus.Underway) return new VisitIsUnderway();
        if (visit.Shown != VisitStatus.Planned) return new VisitIsOver();
        if (visit.IsCovered) return Decision.Nothing;
        if (visit.Request is { } open && open.Wanted == command.Wanted) return Decision.Nothing;
        var request = new EscortRequested(command.Wanted, command.Note, caller.By, now, now);
        var dueAt = (visit with { Request = request }).NextEscortDueAt(policy, now);
        return Decision.Of(request with { EscortDueAt = dueAt!.Value });
    }
}

using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Says that one comes along.</summary>
/// <param name="Visit">The visit.</param>
public sealed record AcceptEscort(VisitId Visit)
{
    /// <summary>Decides. Whoever may see the visit may come along.</summary>
    public static Decision Decide(AcceptEscort command, Visit? visit, StaffId by, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.Worker == by) return new EscortIsTheWorker();
        if (visit.Escorts.Contains(by)) return Decision.Nothing;
        if (visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled) return new VisitIsOver();
        if (visit.Escorts.Count >= VisitLimits.CompanionsMax) return new TooManyEscorts();
        return Decision.Of(new EscortAssigned(by, by, now));
    }
}

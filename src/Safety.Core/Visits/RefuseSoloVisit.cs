using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>The worker refuses to make the visit alone. One tap; nobody asks why.</summary>
/// <param name="Visit">The visit.</param>
public sealed record RefuseSoloVisit(VisitId Visit)
{
    /// <summary>Nobody refuses for somebody else.</summary>
    public sealed record OnlyTheWorker() : Refusal(
        RefusalKind.NotAllowed, "Only the worker who goes can refuse to go alone.");

    /// <summary>Decides.</summary>
    public static Decision Decide(
        RefuseSoloVisit command, Visit? visit, StaffId by, PolicyInForce policy, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.Worker != by) return new OnlyTheWorker();
        if (visit.SoloRefusedAt is not null) return Decision.Nothing;
        if (visit.Shown == VisitStatus.Underway) return new VisitIsUnderway();
        if (visit.Shown != VisitStatus.Planned) return new VisitIsOver();
        var refused = visit with { SoloRefusedAt = now };
        return Decision.Of(new SoloVisitRefused(by, refused.NextEscortDueAt(policy, now), now));
    }
}

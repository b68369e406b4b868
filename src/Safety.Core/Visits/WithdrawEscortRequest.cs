using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>No longer asks for a second person. What the visit needs does not change by it.</summary>
/// <param name="Visit">The visit.</param>
public sealed record WithdrawEscortRequest(VisitId Visit)
{
    /// <summary>Decides.</summary>
    public static Decision Decide(
        WithdrawEscortRequest command, Visit? visit, VisitCaller caller, PolicyInForce policy, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (visit.Request is null || visit.Shown != VisitStatus.Planned) return Decision.Nothing;
        var dueAt = (visit with { Request = null }).NextEscortDueAt(policy, now);
        return Decision.Of(new EscortRequestWithdrawn(caller.By, dueAt, now));
    }
}

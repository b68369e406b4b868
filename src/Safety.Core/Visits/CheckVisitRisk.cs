using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>Judges a planned visit again, because something may have become known since.</summary>
/// <param name="Visit">The visit.</param>
public sealed record CheckVisitRisk(VisitId Visit)
{
    /// <summary>Decides. Nothing when every clause says what it said before.</summary>
    public static Decision Decide(
        CheckVisitRisk command, Visit? visit, VisitKnowledge known, PolicyInForce policy, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.Shown != VisitStatus.Planned) return Decision.Nothing;
        return visit.CheckAnew(known, policy, now) is { } check ? Decision.Of(check) : Decision.Nothing;
    }
}

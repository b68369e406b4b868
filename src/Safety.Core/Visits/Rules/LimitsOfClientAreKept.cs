using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// The limits of the client bind the agency's own plans too: nobody goes alone against one, whatever the plan needs to
/// keep it. After the domain reference, section 6.5; that a plan against one needs a second person or a manager's name
/// is our judgement.
/// </summary>
public static class LimitsOfClientAreKept
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var crossed = VisitOccasion.HeldAgainst(known.Limits, default, known.Worker.Staff, plan)
            .Where(answer => answer.Verdict == LimitVerdict.Breached).Select(answer => answer.Why).Distinct().ToList();
        if (crossed.Count > 0)
            return new Judgement.Objects($"A limit of the client speaks against it. {string.Join(' ', crossed)}");
        return new Judgement.Fits(known.Limits.Any(limit => limit.Covers(plan.StartsAt))
            ? "The limits of the client that are in force then are kept."
            : "No limit of the client is in force then.");
    }
}

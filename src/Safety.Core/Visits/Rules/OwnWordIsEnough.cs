using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// Who does not want to go alone need not say why; after Washington's RCW 71.05.700, by which the worker judges.
/// </summary>
public static class OwnWordIsEnough
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy) => plan.WantsCover
        ? new Judgement.Objects("The worker does not want to go alone.")
        : new Judgement.Fits("The worker has not asked for company.");
}

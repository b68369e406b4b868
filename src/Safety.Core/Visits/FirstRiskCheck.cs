using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>The risk check that is recorded together with a plan.</summary>
internal static class FirstRiskCheck
{
    public static VisitRiskChecked Of(
        VisitId id, VisitPlanned planned, VisitKnowledge known, PolicyInForce policy, DateTimeOffset now) =>
        Visit.Evolve(null, id.Value, planned).CheckAnew(known, policy, now)!;
}

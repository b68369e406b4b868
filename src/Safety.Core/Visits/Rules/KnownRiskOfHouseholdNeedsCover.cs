using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// A worker does not go alone where somebody else under the same roof, or at the address, has such a known risk.
/// </summary>
public static class KnownRiskOfHouseholdNeedsCover
{
    private static readonly KnownRiskKind[] Kinds =
    [
        KnownRiskKind.PhysicalViolence, KnownRiskKind.Weapon, KnownRiskKind.Threats, KnownRiskKind.SexualRisk,
        KnownRiskKind.TwoPersonVisit,
    ];

    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var found = known.Household.SelectMany(other => other.Risks).Where(Kinds.Contains).Distinct().Order().ToList();
        if (found.Count > 0)
            return new Judgement.Objects(
                $"Somebody in the client's household has an approved known risk: {RiskText.Of(found)}.");
        return known.Client.Risks.Contains(KnownRiskKind.AssociateRisk)
            ? new Judgement.Objects("A known risk says that another person at the address is a danger.")
            : new Judgement.Fits("No known risk of the household that needs cover is in force.");
    }
}

using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// What a worker declared about what they can carry is obeyed without asking why: no visit alone when they said so,
/// none to a hazard that they excluded, and none alone while they declared that they can carry nothing.
/// </summary>
public static class DeclaredCapacityIsObeyed
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var declared = known.Worker.Declarations.Where(span => span.Meets(plan.StartsAt, plan.EndsAt)).ToList();
        if (declared.Count == 0)
            return new Judgement.Fits("The worker has declared no limit to what they can carry at this time.");
        var exclusions = declared.SelectMany(span => span.Exclusions).Distinct().ToList();
        if (exclusions.Contains(CapacityExclusion.UnescortedVisits))
            return new Judgement.Objects("The worker has declared that they make no visits alone at this time.");
        if (exclusions.Any(exclusion => Hazards(exclusion).Any(known.Client.Risks.Contains)))
            return new Judgement.Objects(
                "The worker has declared that they do not take on a risk that this client is known for.");
        return declared.Any(span => span.Percent == 0)
            ? new Judgement.Objects("The worker has declared that they can carry nothing at this time.")
            : new Judgement.Fits("What the worker has declared does not speak against this visit.");
    }

    private static KnownRiskKind[] Hazards(CapacityExclusion exclusion) => exclusion switch
    {
        CapacityExclusion.UnescortedVisits => [],
        CapacityExclusion.ViolenceHistory => [KnownRiskKind.PhysicalViolence],
        CapacityExclusion.WeaponHistory => [KnownRiskKind.Weapon],
        CapacityExclusion.ThreatHistory => [KnownRiskKind.Threats],
        CapacityExclusion.SexualRisk => [KnownRiskKind.SexualRisk],
        CapacityExclusion.Stalking => [KnownRiskKind.Stalking],
        CapacityExclusion.DangerousAnimals => [KnownRiskKind.DangerousAnimal],
        CapacityExclusion.HazardousPremises => [KnownRiskKind.HazardousPremises],
    };
}

using Safety.Core.Incidents;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A weapon, an assault or confinement alerts at once, whatever the worker's own rating and whatever the policy's
/// threshold: a frightened person rates low, and no number may silence an attack.
/// </summary>
public static class AttackOrWeaponNeedsAnAnswerAtOnce
{
    private const string Rule = nameof(AttackOrWeaponNeedsAnAnswerAtOnce);

    private static readonly IncidentCategory[] Attacks =
    [
        IncidentCategory.ThreatWeapon, IncidentCategory.PhysicalAssault, IncidentCategory.PhysicalAssaultWeapon,
        IncidentCategory.SexualAssault, IncidentCategory.RestraintConfinement,
    ];

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (IncidentSight.OfTelling(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, IncidentSight.NotTold);
        if (!sight.Is(Attacks))
            return RuleAnswer.Fits(Rule, "None of its categories is a weapon, an assault or confinement.");
        if (sight.Is(IncidentCategory.HomicidalIdeationDisclosed))
            return RuleAnswer.Fits(Rule, "A wish or threat to kill has an alert of its own.");
        var raises = sight.Becomes(Attacks) || sight.Rises;
        var reason = raises
            ? "A weapon, an assault or confinement is answered at once, whatever the worker's own rating."
            : "More was told of a weapon, an assault or confinement.";
        return RuleAnswer.Objects(sight.Finding(
            Rule, AlertKind.IncidentSerious, sight.Severity, reason, policy, joinsOnly: !raises));
    }
}

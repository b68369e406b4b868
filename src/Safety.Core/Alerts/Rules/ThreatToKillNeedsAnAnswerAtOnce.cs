using Safety.Core.Incidents;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A wish or threat to kill that was disclosed alerts at once, whatever the worker's own rating; somebody may have to
/// be warned. It takes the place of the alert for a serious incident, so that one report is not answered twice.
/// </summary>
public static class ThreatToKillNeedsAnAnswerAtOnce
{
    private const string Rule = nameof(ThreatToKillNeedsAnAnswerAtOnce);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (IncidentSight.OfTelling(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, IncidentSight.NotTold);
        if (!sight.Is(IncidentCategory.HomicidalIdeationDisclosed))
            return RuleAnswer.Fits(Rule, "No wish or threat to kill was disclosed.");
        var raises = sight.Becomes(IncidentCategory.HomicidalIdeationDisclosed) || sight.Rises;
        var reason = raises
            ? "A wish or threat to kill was disclosed; somebody may have to be protected or warned."
            : "More was told of a wish or threat to kill.";
        return RuleAnswer.Objects(sight.Finding(
            Rule, AlertKind.ThreatToKill, sight.Severity, reason, policy, joinsOnly: !raises));
    }
}

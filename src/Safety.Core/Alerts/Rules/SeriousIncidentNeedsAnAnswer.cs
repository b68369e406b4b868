using Safety.Core.Incidents;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// An incident from the policy's severity on must be answered: the higher of what its categories and any rating say, at
/// filing and whenever that rises. What is told later without making it worse joins the open alert and raises none.
/// </summary>
public static class SeriousIncidentNeedsAnAnswer
{
    private const string Rule = nameof(SeriousIncidentNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (IncidentSight.OfTelling(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, IncidentSight.NotTold);
        if (sight.Is(IncidentCategory.HomicidalIdeationDisclosed))
            return RuleAnswer.Fits(Rule, "A wish or threat to kill has an alert of its own.");
        var said = AlertWords.Of(sight.Severity);
        if ((int)sight.Severity < policy.Numbers.AlertFromSeverity)
            return RuleAnswer.Fits(Rule, $"Severity {said} is below the one from which the policy raises an alert.");
        var reason = sight.Rises
            ? $"An incident of severity {said}, by its category or a rating, must be answered."
            : $"More was told of an incident of severity {said}.";
        return RuleAnswer.Objects(sight.Finding(
            Rule, AlertKind.IncidentSerious, sight.Severity, reason, policy, joinsOnly: !sight.Rises));
    }
}

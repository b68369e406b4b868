using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// Support that is owed after an incident and was neither given nor declined in time must be answered, as moderate (our
/// judgement). Which support it is stays between the person and those who give it. When it was given or declined, the
/// alert says so.
/// </summary>
public static class SupportStepOverdueNeedsAnAnswer
{
    private const string Rule = nameof(SupportStepOverdueNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (IncidentSight.Of(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, "The rule is about support after an incident; this fact is not of one.");
        var overdue = seen.Fact is SupportStepFoundOverdue;
        if (!overdue && !sight.NamesMore && !sight.EndsSupport)
            return RuleAnswer.Fits(Rule, "No step of support was found overdue.");
        var reason = overdue
            ? "Support that is owed after an incident was neither given nor declined in time."
            : sight.EndsSupport ? "Support that was owed has been given or declined; look, and resolve this."
            : "Somebody else is named in the incident and may not answer for its support.";
        return RuleAnswer.Objects(sight.Finding(
            Rule, AlertKind.SupportStepOverdue, Severity.Moderate, reason, policy, joinsOnly: !overdue));
    }
}

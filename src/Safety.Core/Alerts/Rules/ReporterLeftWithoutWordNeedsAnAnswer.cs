using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// Who reported and saw nothing happen for too long must get an answer, as moderate (our judgement): silence after a
/// report is what keeps the next one from being filed. When something is done that they can see, the alert says so.
/// </summary>
public static class ReporterLeftWithoutWordNeedsAnAnswer
{
    private const string Rule = nameof(ReporterLeftWithoutWordNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (IncidentSight.Of(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, "The rule is about reporters of incidents; this fact is not of one.");
        var silent = seen.Fact is ReporterSilenceFound;
        if (!silent && !sight.NamesMore && !sight.BreaksSilence)
            return RuleAnswer.Fits(Rule, "No silence towards the reporter was found.");
        var reason = silent
            ? "The reporter of an incident has seen nothing happen for longer than the policy allows."
            : sight.BreaksSilence ? "The reporter has seen something happen since; look, and resolve this."
            : "Somebody else is named in the incident and may not answer for the silence.";
        return RuleAnswer.Objects(sight.Finding(
            Rule, AlertKind.ReporterSilence, Severity.Moderate, reason, policy, joinsOnly: !silent));
    }
}

using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A drill calls the first step of the ladder as a serious alert would: over every channel at once, not in anybody's
/// quiet hours, and with that severity's time to answer. It is told as a drill, and goes no further. Our judgement.
/// </summary>
public static class DrillCallsTheFirstStep
{
    private const string Rule = nameof(DrillCallsTheFirstStep);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not DrillHeld drill)
            return RuleAnswer.Fits(Rule, "No drill was held with this.");
        return RuleAnswer.Objects(new Finding(
            AlertKind.Drill,
            new AlertSubject(AlertSubjectType.Team, drill.Team.Value, drill.Team),
            Severity.Serious,
            "This is a drill of the team’s ladder. Nothing has happened. Whoever is called acknowledges it.",
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [],
            policy.Numbers.AnswerWithinBySeverity[(int)Severity.Serious]));
    }
}

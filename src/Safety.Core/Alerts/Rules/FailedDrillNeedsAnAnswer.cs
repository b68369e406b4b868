using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A drill that failed shows that the team's ladder would not hold, and the safety leads must see to it, as moderate
/// (our judgement: nobody is in danger yet). It is a failing of the ladder, never of a person.
/// </summary>
public static class FailedDrillNeedsAnAnswer
{
    private const string Rule = nameof(FailedDrillNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not DrillFoundFailed failed)
            return RuleAnswer.Fits(Rule, "No drill was found to have failed with this.");
        return RuleAnswer.Objects(new Finding(
            AlertKind.DrillFailed,
            new AlertSubject(AlertSubjectType.Team, failed.Team.Value, failed.Team),
            Severity.Moderate,
            ReasonOf(failed.Why),
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [],
            policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
            EscalationLadder.SafetyLeads));
    }

    private static string ReasonOf(DrillFailure why) => why switch
    {
        DrillFailure.NobodyReached =>
            "A drill failed: nobody on the first step of the team’s ladder could be told loudly.",
        DrillFailure.NotAnswered => "A drill failed: the first step of the team’s ladder did not answer in its time.",
        DrillFailure.AnsweredLate => "A drill failed: the first step of the team’s ladder answered after its time.",
        DrillFailure.AnsweredByAnother =>
            "A drill failed: it was answered, but by nobody whom the first step of the team’s ladder calls.",
    };
}

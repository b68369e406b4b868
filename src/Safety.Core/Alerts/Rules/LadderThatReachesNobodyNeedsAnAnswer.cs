using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A step of a team's ladder that would reach nobody must be seen to before it is needed, as moderate (our judgement:
/// nobody is in danger yet, and the other steps are called). The safety leads are told, not the ladder that fails. What
/// is found of the same steps, or of fewer, raises nothing and joins the alert while it is open; a person resolves it.
/// </summary>
public static class LadderThatReachesNobodyNeedsAnAnswer
{
    private const string Rule = nameof(LadderThatReachesNobodyNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not LadderReachFound found)
            return RuleAnswer.Fits(Rule, "Nothing was found of a ladder with this.");
        var more = found.Unreached.Except(found.Before).Any();
        return RuleAnswer.Objects(new Finding(
            AlertKind.ResponderUnreachable,
            new AlertSubject(AlertSubjectType.Team, found.Team.Value, found.Team),
            Severity.Moderate,
            ReasonOf(found.Unreached),
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [],
            policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
            EscalationLadder.SafetyLeads,
            JoinsOnly: !more));
    }

    private static string ReasonOf(IReadOnlyList<int> steps)
    {
        var numbers = string.Join(" and ", steps.Select(step => (step + 1).ToString(CultureInfo.InvariantCulture)));
        return steps.Count switch
        {
            0 => "Every step of the team’s ladder reaches somebody again.",
            1 => $"Within a week step {numbers} of the team’s ladder would reach nobody loudly.",
            _ => $"Within a week steps {numbers} of the team’s ladder would reach nobody loudly.",
        };
    }
}

using Safety.Core.Contacts;
using Safety.Core.Contacts.Rules;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// Unwanted intrusions that span two weeks are answered as serious; those that persist, come to a home or hold a threat
/// as severe. The severities are our judgement. It asks how staff are protected, and diagnoses nobody.
/// </summary>
public static class FixationNeedsAnAnswer
{
    private const string Rule = nameof(FixationNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not FixationFoundSuspected found)
            return RuleAnswer.Fits(Rule, "No fixation was found with this.");
        var persists = FixationRules.IsPersistent(found.Ground);
        var severity = persists ? Severity.Severe : Severity.Serious;
        return RuleAnswer.Objects(new Finding(
            persists ? AlertKind.FixationPersistent : AlertKind.FixationSuspected,
            new AlertSubject(AlertSubjectType.Client, found.Client.Value, found.Team),
            severity,
            $"{found.Why} Somebody must see how staff are protected.",
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            found.Towards,
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            Client: found.Client));
    }
}

using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// Demand for contact that escalates is looked at together with the worker, as moderate (our judgement). It opens a
/// look and nothing else: the client may gain by it, and "go on" is as good an answer as "set a limit".
/// </summary>
public static class EscalatingDemandNeedsALook
{
    private const string Rule = nameof(EscalatingDemandNeedsALook);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not DemandFoundEscalating found)
            return RuleAnswer.Fits(Rule, "No demand for contact was found to escalate with this.");
        return RuleAnswer.Objects(new Finding(
            AlertKind.DemandEscalating,
            new AlertSubject(AlertSubjectType.Client, found.Client.Value, found.Team),
            Severity.Moderate,
            $"{string.Join(" ", found.Signs.Select(sign => sign.Why))} Look at it with those who work with the client;"
            + " it says nothing about what the client gains.",
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            found.Worker is { } worker ? [worker] : [],
            policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
            Client: found.Client));
    }
}

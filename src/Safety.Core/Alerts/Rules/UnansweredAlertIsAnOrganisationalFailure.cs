using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// An alert whose whole ladder did not answer is itself a failure of the organisation, which the safety leads must
/// answer for. It is never a failure of the worker, and such an alert never raises another of its own.
/// </summary>
public static class UnansweredAlertIsAnOrganisationalFailure
{
    private const string Rule = nameof(UnansweredAlertIsAnOrganisationalFailure);

    /// <summary>Not the team's own ladder: that is the one that did not answer.</summary>
    internal static readonly EscalationLadder Ladder = new(
    [
        new LadderStep([new LadderTarget(LadderRole.SafetyLead)]),
        new LadderStep([new LadderTarget(LadderRole.EveryManager), new LadderTarget(LadderRole.SafetyLead)]),
    ]);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen is not { Fact: AlertExhausted exhausted, After: Alert alert })
            return RuleAnswer.Fits(Rule, "The rule is about alerts that nobody answered; this fact is not of one.");
        if (Canary.Is(alert.Subject.Team))
            return RuleAnswer.Fits(Rule, "It is the service's own test. Its failure is shown on every page instead.");
        if (alert.Kind == AlertKind.AlertExhausted)
            return RuleAnswer.Fits(Rule, "An alert about an unanswered alert is broadcast and raises no other.");
        if (exhausted.Broadcast > 1 && seen.Before is Alert { AskedBy: null })
            return RuleAnswer.Fits(Rule, "That nobody answered was found with an earlier broadcast.");
        if (exhausted.By is not null)
            return RuleAnswer.Fits(Rule, "A person called everybody before the ladder's time was over.");
        var severity = alert.Severity > Severity.Moderate ? alert.Severity : Severity.Moderate;
        return RuleAnswer.Objects(new Finding(
            AlertKind.AlertExhausted,
            new AlertSubject(AlertSubjectType.Team, alert.Subject.Team?.Value ?? Guid.Empty, alert.Subject.Team),
            severity,
            "Nobody on the ladder of an alert answered. That is a failure of the organisation, not of the worker.",
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            alert.Concerned,
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            Ladder,
            DidNotAnswer: alert.Called));
    }
}

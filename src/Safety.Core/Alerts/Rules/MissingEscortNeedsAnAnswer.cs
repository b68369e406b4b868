using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A visit that needs a second person and has none is answered, as serious (our judgement); as severe when the worker
/// is out already. A manager who lets it go ahead is seen at once by their own manager, or by the safety leads where
/// there is none, and not by the team that the manager leads. When somebody comes along after all, the alert says so.
/// </summary>
public static class MissingEscortNeedsAnAnswer
{
    private const string Rule = nameof(MissingEscortNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (VisitSight.Of(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, VisitSight.NotOfVisit);
        return seen.Fact switch
        {
            UnescortedVisitAuthorised word => RuleAnswer.Objects(Above(word, sight.Finding(
                Rule, AlertKind.EscortMissing, Severity.Serious,
                "A manager lets a visit go ahead without the second person that it needs.", policy))),
            EscortFoundMissing => RuleAnswer.Objects(sight.Finding(
                Rule, AlertKind.EscortMissing, Severity.Serious,
                "A visit that needs a second person comes near and has none.", policy)),
            EscortWithdrawn { LeavesAlone: true } when sight.Visit.Status == VisitStatus.Underway =>
                RuleAnswer.Objects(sight.Finding(
                    Rule, AlertKind.EscortMissing, Severity.Severe,
                    "A worker on a visit that needs a second person has been left alone.", policy)),
            EscortWithdrawn { LeavesAlone: true } =>
                RuleAnswer.Fits(Rule, "The visit has not begun, and the watch knows by when cover must stand."),
            EscortAssigned when VisitAsSeen.Of(seen.Before) is { EscortIsLate: true } =>
                RuleAnswer.Objects(sight.Finding(
                    Rule, AlertKind.EscortMissing, Severity.Serious,
                    "A second person comes along now; look, and resolve this.", policy) with
                { JoinsOnly = true }),
            _ => RuleAnswer.Fits(Rule, "No missing second person was found with this."),
        };
    }

    // Without a team the key is another one than that of the team's own alert, so that it never merely joins it.
    private static Finding Above(UnescortedVisitAuthorised word, Finding finding) => finding with
    {
        Subject = finding.Subject with { Team = null },
        Concerned = [.. finding.Concerned, word.By],
        Ladder = new EscalationLadder(
        [
            .. word.SeenBy is { } above ? [new LadderStep([new LadderTarget(LadderRole.Person, above)])] : Nobody,
            new LadderStep([new LadderTarget(LadderRole.SafetyLead)]),
        ]),
    };

    private static LadderStep[] Nobody => [];
}

using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A known risk whose review is late must be looked at: it stays in force, and staff rely on it. Found late once, it is
/// due for the client's team; found late again, after the policy's days, it is overdue and the safety leads are called
/// besides. The severities are our judgement.
/// </summary>
public static class KnownRiskReviewLateNeedsAnAnswer
{
    private const string Rule = nameof(KnownRiskReviewLateNeedsAnAnswer);

    /// <summary>What stayed undone for so long is not left to the team alone.</summary>
    internal static readonly EscalationLadder Overdue = new(
    [
        new LadderStep([new LadderTarget(LadderRole.TeamManager), new LadderTarget(LadderRole.SafetyLead)]),
        new LadderStep([new LadderTarget(LadderRole.EveryManager), new LadderTarget(LadderRole.SafetyLead)]),
    ]);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not KnownRiskFoundOverdue late || ClientAsSeen.Of(seen.After) is not { } client)
            return RuleAnswer.Fits(Rule, "The rule is about known risks found late; this fact is not of one.");
        if (late.Duty != KnownRiskDuty.Review)
            return RuleAnswer.Fits(Rule, "Something else than the review of a known risk is late.");
        var again = late.Times > 1;
        var severity = again ? Severity.Moderate : Severity.Low;
        return RuleAnswer.Objects(new Finding(
            again ? AlertKind.MarkerReviewOverdue : AlertKind.MarkerReviewDue,
            new AlertSubject(AlertSubjectType.Client, client.Client.Value, client.Team),
            severity,
            again
                ? "A known risk of a client was found unreviewed again; it stays in force, and staff rely on it."
                : "The review of a known risk of a client is due; it stays in force until somebody looks.",
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [],
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            again ? Overdue : null,
            Client: client.Client));
    }
}

using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A worker on whom many incidents weigh, each perhaps small, is looked after; moderate (our judgement). It is the
/// agency's to answer and never the worker's, nor of a colleague who is said to have done one of them. When it weighs
/// less again, the alert says so.
/// </summary>
public static class CumulativeExposureNeedsALook
{
    private const string Rule = nameof(CumulativeExposureNeedsALook);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy) => seen.Fact switch
    {
        ExposureFoundHigh f => RuleAnswer.Objects(Find(
            seen, f.Staff, f.Team, f.Accused,
            "Many incidents weigh on one worker. Ask how they are, and take something off them.", policy)),
        ExposureFoundLow f => RuleAnswer.Objects(Find(
            seen, f.Staff, f.Team, [], "Less weighs on the worker again; look, and resolve this.", policy) with
        { JoinsOnly = true }),
        _ => RuleAnswer.Fits(Rule, "No weight of many incidents was found with this."),
    };

    private static Finding Find(
        Sighting seen, StaffId worker, TeamId? team, IReadOnlyList<StaffId> accused, string reason,
        PolicyInForce policy) => new(
        AlertKind.CumulativeExposure, new AlertSubject(AlertSubjectType.Staff, worker.Value, team), Severity.Moderate,
        reason, new AlertEvidence(seen.EventId, seen.StreamId, Rule), [worker, .. accused],
        policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
        team is null ? EscalationLadder.SafetyLeads : null);
}

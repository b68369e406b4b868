using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A worker who carries more than a ceiling allows is relieved, or somebody says why not; moderate (our judgement).
/// Where they would be within the ceiling with their whole capacity, they carry more than they declared they can. It is
/// the agency's to answer and never the worker's. When they are within again, the alert says so.
/// </summary>
public static class CaseloadOverCeilingNeedsAnAnswer
{
    private const string Rule = nameof(CaseloadOverCeilingNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy) => seen.Fact switch
    {
        CaseloadFoundOverCeiling f when f.Over.Any(one => one.CarriedParts > one.FullParts) => RuleAnswer.Objects(Find(
            seen, AlertKind.CaseloadOverCeiling, f.Staff, f.Team,
            "A worker carries more than the agency’s own ceiling. Take something off them, or say why not.", policy)),
        CaseloadFoundOverCeiling f => RuleAnswer.Objects(Find(
            seen, AlertKind.CapacityExceeded, f.Staff, f.Team,
            "A worker carries more than they declared they can. Take something off them, or say why not.", policy)),
        _ => RuleAnswer.Fits(Rule, "No caseload was found over a ceiling with this."),
    };

    internal static Finding Find(
        Sighting seen, AlertKind kind, StaffId worker, TeamId? team, string reason, PolicyInForce policy) => new(
        kind, new AlertSubject(AlertSubjectType.Staff, worker.Value, team), Severity.Moderate, reason,
        new AlertEvidence(seen.EventId, seen.StreamId, Rule), [worker],
        policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate]);
}

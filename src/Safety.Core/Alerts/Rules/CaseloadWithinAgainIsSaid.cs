using Safety.Core.Casework;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>When a worker is within every ceiling again, the open alerts say so; a person resolves them.</summary>
public static class CaseloadWithinAgainIsSaid
{
    /// <summary>Judges one fact for the alert about the agency's own ceiling.</summary>
    public static RuleAnswer JudgeCeiling(Sighting seen, PolicyInForce policy) =>
        Judge(seen, AlertKind.CaseloadOverCeiling, policy);

    /// <summary>Judges one fact for the alert about declared capacity.</summary>
    public static RuleAnswer JudgeCapacity(Sighting seen, PolicyInForce policy) =>
        Judge(seen, AlertKind.CapacityExceeded, policy);

    private static RuleAnswer Judge(Sighting seen, AlertKind kind, PolicyInForce policy) =>
        seen.Fact is CaseloadFoundWithinCeiling within
            ? RuleAnswer.Objects(CaseloadOverCeilingNeedsAnAnswer.Find(
                seen, kind, within.Staff, within.Team,
                "The worker is within every ceiling again; look, and resolve this.", policy) with
            { JoinsOnly = true })
            : RuleAnswer.Fits(nameof(CaseloadWithinAgainIsSaid), "No caseload came within its ceilings with this.");
}

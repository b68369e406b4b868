using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// What goes against a worker soon after they used a right, such as not going to a door alone or filing a report, is
/// looked at by somebody neutral, as moderate (our judgement; after Washington's RCW 71.05.700, which forbids
/// retaliation). It says of nobody that they retaliated. The safety leads look, and never the one who decided, nor the
/// worker.
/// </summary>
public static class AdverseEventAfterARefusalNeedsANeutralEye
{
    private const string Rule = nameof(AdverseEventAfterARefusalNeedsANeutralEye);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (WorkerAsSeen.Of(seen.After) is not { } worker || Against(seen.Fact) is not { } adverse)
            return RuleAnswer.Fits(Rule, "Nothing went against a worker with this.");
        if (adverse.By == worker.Staff && seen.Fact is not AdverseEventReported)
            return RuleAnswer.Fits(Rule, "The worker did this themselves.");
        if (!worker.Protections.Any(span => span.Covers(adverse.At)))
            return RuleAnswer.Fits(Rule, "The worker has not used a right that must not be held against them.");
        return RuleAnswer.Objects(new Finding(
            AlertKind.RetaliationWatch,
            new AlertSubject(AlertSubjectType.Staff, worker.Staff.Value, null),
            Severity.Moderate,
            "Something went against a worker soon after they used a right. Somebody neutral must look at it.",
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [worker.Staff, .. adverse.By is { } by && by != worker.Staff ? [by] : Nobody],
            policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
            EscalationLadder.SafetyLeads));
    }

    private static StaffId[] Nobody => [];

    private static Adverse? Against(object fact) => fact switch
    {
        StaffMemberMovedTeam e => new Adverse(e.By, e.MovedAt),
        RoleWithdrawn e => new Adverse(e.By, e.WithdrawnAt),
        StaffMemberLeft e => new Adverse(e.By, e.LeftAt),
        AdverseEventReported e => new Adverse(e.By, e.ReportedAt),
        AdverseEventFound e => new Adverse(e.By, e.FoundAt),
        _ => null,
    };

    private sealed record Adverse(StaffId? By, DateTimeOffset At);
}

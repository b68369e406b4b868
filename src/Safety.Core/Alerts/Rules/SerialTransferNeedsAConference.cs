using System.Globalization;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// Several workers who ask to leave the same client are a matter for the agency: it confers. Moderate (our judgement).
/// It judges neither the client nor any worker. The team's manager and the safety leads are called together.
/// </summary>
public static class SerialTransferNeedsAConference
{
    private const string Rule = nameof(SerialTransferNeedsAConference);

    private static readonly EscalationLadder Agency = new(
    [
        new LadderStep([new LadderTarget(LadderRole.TeamManager), new LadderTarget(LadderRole.SafetyLead)]),
        .. EscalationLadder.Default.Steps.Skip(2),
    ]);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (seen.Fact is not SerialTransferFound found)
            return RuleAnswer.Fits(Rule, "No further worker asked to leave the same client with this.");
        return RuleAnswer.Objects(new Finding(
            AlertKind.SerialTransfer,
            new AlertSubject(AlertSubjectType.Client, found.Client.Value, found.Team),
            Severity.Moderate,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Workers} workers asked within {found.Months} months that somebody else works with a client. "
                + $"The agency confers about what it offers; this judges neither the client nor a worker."),
            new AlertEvidence(seen.EventId, seen.StreamId, Rule),
            [found.Worker],
            policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
            Agency,
            Client: found.Client));
    }
}

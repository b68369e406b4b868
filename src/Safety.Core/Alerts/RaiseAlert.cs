using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>Raises an alert for what a rule found, or lets it join the open one of its key.</summary>
/// <param name="Finding">What was found.</param>
public sealed record RaiseAlert(Finding Finding)
{
    /// <summary>The alert that was loaded is another one.</summary>
    public sealed record NotThisAlert() : Refusal(RefusalKind.Conflict, "The open alert is about something else.");

    /// <summary>The stream to append to: the open alert's, or a new one whose id follows from the finding.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="alert">The open alert of its key, or null.</param>
    public static AlertId StreamOf(Finding finding, Alert? alert) => alert is { Open: true }
        ? new AlertId(alert.Id)
        : AlertKey.IdOf(finding.Kind, finding.Subject, finding.Evidence.EventId);

    /// <summary>Raises, joins, or does nothing when this fact has spoken before.</summary>
    /// <param name="command">What was found.</param>
    /// <param name="alert">The open alert of its key, else that of <see cref="StreamOf"/>, else null.</param>
    /// <param name="directory">Who works here, under which ladders; the ladder is frozen in a new alert.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="now">Now.</param>
    /// <param name="ofClient">The open alerts of the same client; see <see cref="SameClient"/>.</param>
    public static Decision Decide(
        RaiseAlert command,
        Alert? alert,
        StaffDirectory directory,
        PolicyInForce policy,
        DateTimeOffset now,
        IReadOnlyList<Alert>? ofClient = null)
    {
        var finding = NotByWhoDidNotAnswer(command.Finding, directory);
        if (alert is not null && alert.Key != finding.Key)
            return new NotThisAlert();
        if (alert is not null && alert.Evidence.Any(known => known.EventId == finding.Evidence.EventId))
            return Decision.Nothing;
        if (finding.JoinsOnly && alert is not { Open: true })
            return Decision.Nothing;
        var calls = new Calls(directory, policy, now);
        return alert is { Open: true }
            ? Join(finding, alert, calls)
            : Raise(finding, directory.LadderOf(finding.Subject.Team), calls with { OfClient = ofClient ?? [] });
    }

    /// <summary>
    /// Where people are to answer for not having answered, the team's own manager is one it is about.
    /// </summary>
    private static Finding NotByWhoDidNotAnswer(Finding finding, StaffDirectory directory) =>
        directory.ManagerOf(finding.Subject.Team) is { } manager
            && finding.DidNotAnswer?.Contains(manager.Value) == true
            ? finding with { Concerned = [.. finding.Concerned.Append(manager).Distinct()] }
            : finding;

    private static Decision Raise(Finding finding, EscalationLadder ofTeam, Calls calls)
    {
        var ladder = finding.Ladder ?? ofTeam;
        var whole = ladder.Steps.Count > 0 ? ladder : EscalationLadder.Default;
        // A drill asks the first step and nobody else.
        var frozen = finding.Kind == AlertKind.Drill ? new EscalationLadder([whole.Steps[0]]) : whole;
        var answerBy = calls.Now + Calls.Clock(frozen, 0, finding.Severity, calls.Policy);
        var raised = new AlertRaised(
            finding.Kind, finding.Subject, finding.Severity, finding.Reason, [finding.Evidence], frozen,
            calls.Policy.Version, [.. finding.Concerned.Distinct()], calls.Now, answerBy, finding.Client);
        var alert = Alert.Evolve(null, StreamOf(finding, null).Value, raised);
        return Decision.Of([raised, .. calls.Step(alert)]);
    }

    /// <summary>
    /// What makes the alert worse, or concerns the one who has it, ends their answer and starts the clock again. Who is
    /// concerned from now on is told nothing more; if they were all who had been called, the next step is called.
    /// </summary>
    private static Decision Join(Finding finding, Alert alert, Calls calls)
    {
        var concerned = finding.Concerned.Except(alert.Concerned).ToList();
        var ownerConcerned = alert.Owner is { } owner && concerned.Contains(owner);
        var rises = finding.Severity > alert.Severity;
        var worse = rises ? alert with { Severity = finding.Severity } : alert;
        if (!rises && !ownerConcerned)
        {
            var added = new AlertEvidenceAdded(
                finding.Evidence, finding.Reason, alert.Severity, concerned, calls.Now, null, null);
            return Decision.Of([added, .. calls.NextIfNobodyIsLeft(alert.After([added]))]);
        }

        var joined = new AlertEvidenceAdded(
            finding.Evidence, finding.Reason, worse.Severity, concerned, calls.Now, alert.Round + 1,
            calls.AnswerBy(worse, 0));
        var end = ownerConcerned ? PauseEnd.OwnerConcerned : PauseEnd.SeverityRose;
        object[] facts = [.. calls.EndOfPause(worse, end, 0), joined];
        return Decision.Of([.. facts, .. calls.Step(alert.After(facts), alert.Owner)]);
    }
}

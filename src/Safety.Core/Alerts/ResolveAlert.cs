using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts;

/// <summary>Says what was decided about an alert, and ends it.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Reason">Why, in their words.</param>
/// <param name="Control">Which control is in force from now on, when the decision is to enforce.</param>
/// <param name="ControlId">The limit or other thing by which it is done, or null.</param>
public sealed record ResolveAlert(
    AlertId Alert,
    AlertDecision? Decision,
    SealedText? Reason,
    EnforcedControl Control = EnforcedControl.NotStated,
    Guid? ControlId = null)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>It has been resolved with another decision, or by somebody else.</summary>
    public sealed record AlreadyResolved() : Refusal(RefusalKind.Conflict, "This alert has been resolved.");

    /// <summary>The alert is about the person who asks.</summary>
    public sealed record OwnAlert() : Refusal(RefusalKind.NotAllowed, "An alert about you is for others to answer.");

    /// <summary>The person is not among those who answer alerts.</summary>
    public sealed record NotAResponder() : Refusal(RefusalKind.NotAllowed, "Managers and safety leads answer alerts.");

    /// <summary>A decision is needed.</summary>
    public sealed record NoDecision() : Refusal(RefusalKind.Invalid, "Say what was decided.", "decision");

    /// <summary>A reason is needed.</summary>
    public sealed record NoReason() : Refusal(RefusalKind.Invalid, "Say why.", "reason");

    /// <summary>A control was named although the decision is not to enforce one.</summary>
    public sealed record ControlWithoutEnforcement()
        : Refusal(RefusalKind.Invalid, "A control belongs to the decision to enforce.", "control");

    /// <summary>
    /// Ends the alert. Who decides has thereby answered: an alert that nobody had is acknowledged in the same breath.
    /// Another responder than the owner may decide too; both stand in the history.
    /// </summary>
    /// <param name="command">Which alert, what and why.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        ResolveAlert command,
        Alert? alert,
        Answerer by,
        PolicyInForce policy,
        DateTimeOffset now)
    {
        if (alert is null)
            return new NoSuchAlert();
        if (by.IsConcerned(alert))
            return new OwnAlert();
        if (!by.MayAnswer(alert))
            return new NotAResponder();
        if (command.Decision is not { } decision)
            return new NoDecision();
        if (command.Reason is not { } reason)
            return new NoReason();
        if (decision != AlertDecision.Enforced && Names(command))
            return new ControlWithoutEnforcement();
        if (!alert.Open && alert.Decision == decision && alert.ResolvedBy == by.Staff)
            return Language.Decision.Nothing;
        if (!alert.Open)
            return new AlreadyResolved();
        return Language.Decision.Of([.. Facts(command, alert, by.Staff, decision, reason, policy, now)]);
    }

    private static IEnumerable<object> Facts(
        ResolveAlert command,
        Alert alert,
        StaffId by,
        AlertDecision decision,
        SealedText reason,
        PolicyInForce policy,
        DateTimeOffset now)
    {
        if (alert.Owner is null)
            yield return new AlertAcknowledged(by, now, Calls.AcknowledgementEnds(alert, policy, now));
        yield return new AlertClassified(ClassOf(decision), by, now);
        if (decision == AlertDecision.Enforced)
            yield return new EnforcementDecided(command.Control, command.ControlId, reason, by, now);
        yield return new AlertResolved(decision, reason, by, now);
    }

    private static bool Names(ResolveAlert command) =>
        command.Control != EnforcedControl.NotStated || command.ControlId is not null;

    private static AlarmClass ClassOf(AlertDecision decision) => decision switch
    {
        AlertDecision.Enforced or AlertDecision.ReviewedContinue => AlarmClass.Incident,
        AlertDecision.FalseAlarm => AlarmClass.False,
        AlertDecision.Precautionary => AlarmClass.Precautionary,
        AlertDecision.Test => AlarmClass.Test,
    };
}

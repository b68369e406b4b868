using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// A person asks for the next step now. Anybody who may see the alert may ask, also the worker it is about: a reporter
/// can get past a manager who has it and does nothing.
/// </summary>
/// <param name="Alert">The alert.</param>
/// <param name="Reason">Why, in their words.</param>
public sealed record EscalateAlert(AlertId Alert, SealedText? Reason)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>It is over.</summary>
    public sealed record AlreadyResolved() : Refusal(RefusalKind.Conflict, "This alert has been resolved.");

    /// <summary>A reason is needed.</summary>
    public sealed record NoReason() : Refusal(RefusalKind.Invalid, "Say why the next step is needed.", "reason");

    /// <summary>
    /// Calls the next step, or everybody past the last one; an acknowledgement or silence ends with it. Who asked for
    /// the present step asks for nothing more until its time is over, so that a double click does not skip a step.
    /// </summary>
    /// <param name="command">Which alert, and why.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="directory">Who works here and can be reached.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        EscalateAlert command,
        Alert? alert,
        StaffId by,
        StaffDirectory directory,
        PolicyInForce policy,
        DateTimeOffset now)
    {
        if (alert is null)
            return new NoSuchAlert();
        if (!alert.Open)
            return new AlreadyResolved();
        if (command.Reason is null)
            return new NoReason();
        if (alert.AskedBy == by && now < alert.NextAt)
            return Decision.Nothing;
        var calls = new Calls(directory, policy, now);
        var ended = calls.EndOfPause(alert, PauseEnd.Escalated, alert.Step).ToList();
        return Decision.Of(
            [.. ended, .. calls.Next(alert.After(ended), EscalationCause.Asked, by, command.Reason)]);
    }
}

using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// Takes a resolved alert up again. Anybody who may see it may ask, as it can only lead to more help.
/// </summary>
/// <param name="Alert">The alert.</param>
/// <param name="Reason">Why, in their words.</param>
public sealed record ReopenAlert(AlertId Alert, SealedText? Reason)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>A reason is needed.</summary>
    public sealed record NoReason() : Refusal(RefusalKind.Invalid, "Say why it is taken up again.", "reason");

    /// <summary>A later alert about the same is open; there is never a second one.</summary>
    public sealed record AnotherIsOpen() : Refusal(RefusalKind.Conflict, "A later alert about the same is open.");

    /// <summary>Calls start at the first step, under the ladder of its birth.</summary>
    /// <param name="command">Which alert, and why.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="anotherIsOpen">Whether another alert of its key is open.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="directory">Who works here and can be reached.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        ReopenAlert command,
        Alert? alert,
        bool anotherIsOpen,
        StaffId by,
        StaffDirectory directory,
        PolicyInForce policy,
        DateTimeOffset now)
    {
        if (alert is null)
            return new NoSuchAlert();
        if (command.Reason is not { } reason)
            return new NoReason();
        if (alert.Open)
            return Decision.Nothing;
        if (anotherIsOpen)
            return new AnotherIsOpen();
        var calls = new Calls(directory, policy, now);
        var reopened = new AlertReopened(reason, by, alert.Round + 1, now, calls.AnswerBy(alert, 0));
        return Decision.Of([reopened, .. calls.Step(alert.After([reopened]), alert.Owner)]);
    }
}

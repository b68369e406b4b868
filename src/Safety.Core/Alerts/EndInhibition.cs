using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// The call for help that held an alert back was decided. Whatever was decided there, this alert calls again where it
/// stood, until a person answers for it too: nothing ends because something else did.
/// </summary>
/// <param name="Alert">The alert.</param>
public sealed record EndInhibition(AlertId Alert)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>Calls go on; nothing happens to an alert that is not held back.</summary>
    /// <param name="command">Which alert.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="directory">Who works here and can be reached.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        EndInhibition command, Alert? alert, StaffDirectory directory, PolicyInForce policy, DateTimeOffset now)
    {
        if (alert is null)
            return new NoSuchAlert();
        return alert.Status == AlertStatus.Inhibited
            ? Decision.Of([.. GoOn(alert, new Calls(directory, policy, now))])
            : Decision.Nothing;
    }

    internal static IEnumerable<object> GoOn(Alert alert, Calls calls)
    {
        var ended = calls.EndOfPause(alert, PauseEnd.CallDecided, alert.Step).Single();
        return [ended, .. calls.Step(alert.After([ended]))];
    }
}

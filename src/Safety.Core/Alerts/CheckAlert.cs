using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// The watch asks whether time has something to say; the state answers. Asking too often or late is harmless.
/// </summary>
/// <param name="Alert">The alert.</param>
public sealed record CheckAlert(AlertId Alert)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>
    /// Not yet due is nothing; unanswered climbs; the end of the ladder is told to everybody, again and again.
    /// </summary>
    /// <param name="command">Which alert.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="directory">Who works here and can be reached.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">The effective clock.</param>
    /// <param name="call">The open call for help of the same visit, or null.</param>
    public static Decision Decide(
        CheckAlert command,
        Alert? alert,
        StaffDirectory directory,
        PolicyInForce policy,
        DateTimeOffset now,
        Alert? call = null)
    {
        if (alert is null)
            return new NoSuchAlert();
        if (now < alert.NextAt)
            return Decision.Nothing;
        var calls = new Calls(directory, policy, now);
        return alert.Status switch
        {
            AlertStatus.Raised or AlertStatus.AckExpired or AlertStatus.Exhausted =>
                Decision.Of([.. calls.Next(alert, EscalationCause.Unanswered)]),
            AlertStatus.Acknowledged or AlertStatus.Silenced => GoOn(alert, calls),
            AlertStatus.Inhibited when InhibitAlert.Holds(call, alert) => Decision.Of(InhibitAlert.Held(call!, now)),
            AlertStatus.Inhibited => Decision.Of([.. EndInhibition.GoOn(alert, calls)]),
            AlertStatus.Resolved => Decision.Nothing,
        };
    }

    private static Decision GoOn(Alert alert, Calls calls)
    {
        var ended = calls.EndOfPause(alert, PauseEnd.TimeOver, alert.Step).Single();
        return Decision.Of([ended, .. calls.Step(alert.After([ended]), alert.Owner)]);
    }
}

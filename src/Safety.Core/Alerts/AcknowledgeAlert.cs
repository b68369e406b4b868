using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts;

/// <summary>"I have it": the first who says so is the owner, and calls stop.</summary>
/// <param name="Alert">The alert.</param>
public sealed record AcknowledgeAlert(AlertId Alert)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>It is over.</summary>
    public sealed record AlreadyResolved() : Refusal(RefusalKind.Conflict, "This alert has been resolved.");

    /// <summary>The alert is about the person who asks.</summary>
    public sealed record OwnAlert() : Refusal(RefusalKind.NotAllowed, "An alert about you is for others to answer.");

    /// <summary>The person is not among those who answer alerts.</summary>
    public sealed record NotAResponder() : Refusal(RefusalKind.NotAllowed, "Managers and safety leads answer alerts.");

    /// <summary>Somebody was first.</summary>
    public sealed record AlreadyHeld() : Refusal(RefusalKind.Conflict, "Somebody else has acknowledged this alert.");

    /// <summary>
    /// First acknowledgement wins; an expired one may be taken over even before the watch finds it, and the owner may
    /// prolong it before it expires. A drill asks for nothing more than that, and is over with it.
    /// </summary>
    /// <param name="command">Which alert.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        AcknowledgeAlert command,
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
        if (alert is { Open: false, Kind: AlertKind.Drill } && alert.Owner == by.Staff)
            return Decision.Nothing;
        if (!alert.Open)
            return new AlreadyResolved();
        var acknowledged = new AlertAcknowledged(by.Staff, now, Calls.AcknowledgementEnds(alert, policy, now));
        if (alert is not { Status: AlertStatus.Acknowledged, Owner: { } owner })
            return Decision.Of([acknowledged, .. DrillVerdict.EndedBy(alert, by.Staff, now)]);
        if (now >= alert.NextAt)
        {
            return Decision.Of(
                new AcknowledgementFoundExpired(owner, PauseEnd.TimeOver, alert.Step, alert.Round + 1, now, now),
                acknowledged);
        }

        if (owner != by.Staff)
            return new AlreadyHeld();
        return Prolongs(acknowledged, alert) ? Decision.Of(acknowledged) : Decision.Nothing;
    }

    /// <summary>
    /// Who has it may say again that they have it. Within a tenth of the time it is the same click. Our judgement.
    /// </summary>
    private static bool Prolongs(AlertAcknowledged again, Alert alert) =>
        (again.ExpiresAt - alert.NextAt) * 10 >= again.ExpiresAt - again.AcknowledgedAt;
}

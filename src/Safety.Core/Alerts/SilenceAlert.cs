using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts;

/// <summary>Silences an alert until a moment. Who silences it answers for it until then.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Note">Why, in their words, or null.</param>
/// <param name="Until">When calls go on.</param>
public sealed record SilenceAlert(AlertId Alert, SilenceReason Reason, SealedText? Note, DateTimeOffset Until)
{
    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>It is over.</summary>
    public sealed record AlreadyResolved() : Refusal(RefusalKind.Conflict, "This alert has been resolved.");

    /// <summary>The alert is about the person who asks.</summary>
    public sealed record OwnAlert() : Refusal(RefusalKind.NotAllowed, "An alert about you is for others to answer.");

    /// <summary>The person is not among those who answer alerts.</summary>
    public sealed record NotAResponder() : Refusal(RefusalKind.NotAllowed, "Managers and safety leads answer alerts.");

    /// <summary>Somebody else has it.</summary>
    public sealed record AlreadyHeld() : Refusal(RefusalKind.Conflict, "Somebody else answers for this alert now.");

    /// <summary>It is too severe to be silenced, or a call for help.</summary>
    public sealed record TooSevere() : Refusal(RefusalKind.NotAllowed, "An alert this severe is never silenced.");

    /// <summary>The end does not lie ahead.</summary>
    public sealed record EndsInThePast() : Refusal(RefusalKind.Invalid, "The silence must end in the future.", "until");

    /// <summary>The silence is longer than the policy allows.</summary>
    public sealed record TooLong() : Refusal(RefusalKind.Invalid, "The policy allows no silence this long.", "until");

    /// <summary>A silence is running.</summary>
    public sealed record AlreadySilenced() : Refusal(RefusalKind.Conflict, "This alert is already silenced.");

    /// <summary>Silences, with an end.</summary>
    /// <param name="command">Which alert, why and until when.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="by">Who silences.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        SilenceAlert command,
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
        if (!alert.Open)
            return new AlreadyResolved();
        if ((int)alert.Severity >= policy.Numbers.NeverSilencedFromSeverity || IsCallForHelp(alert.Kind))
            return new TooSevere();
        if (alert.Status == AlertStatus.Silenced && alert.Owner == by.Staff && alert.NextAt == command.Until)
            return Decision.Nothing;
        if (alert.Owner is { } owner && owner != by.Staff)
            return new AlreadyHeld();
        if (alert.Status == AlertStatus.Silenced)
            return new AlreadySilenced();
        if (command.Until <= now)
            return new EndsInThePast();
        if (command.Until - now > policy.Numbers.SilenceMax)
            return new TooLong();
        return Decision.Of(new AlertSilenced(by.Staff, command.Reason, command.Note, now, command.Until));
    }

    private static bool IsCallForHelp(AlertKind kind) => kind is AlertKind.Sos or AlertKind.Duress;
}

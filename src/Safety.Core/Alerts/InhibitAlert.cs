using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>
/// Holds back the calls of an alert while a call for help of the same visit is open. Whoever has it keeps it.
/// </summary>
/// <param name="Alert">The alert.</param>
public sealed record InhibitAlert(AlertId Alert)
{
    /// <summary>How long until the watch looks whether the call for help is still open. Our judgement.</summary>
    public static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(15);

    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>The kinds that a call for help holds back.</summary>
    public static IReadOnlyList<AlertKind> HeldBack { get; } = [AlertKind.CheckinOverdue, AlertKind.VisitOverrun];

    /// <summary>The kinds that hold others back.</summary>
    public static IReadOnlyList<AlertKind> CallsForHelp { get; } = [AlertKind.Sos, AlertKind.Duress];

    /// <summary>Whether this call for help holds that alert back.</summary>
    public static bool Holds(Alert? call, Alert alert) => call is { Open: true }
        && CallsForHelp.Contains(call.Kind) && HeldBack.Contains(alert.Kind) && call.Subject == alert.Subject;

    /// <summary>Only an alert that calls is held back: one that somebody has, or that is over, calls nobody.</summary>
    /// <param name="command">Which alert.</param>
    /// <param name="alert">Its state, or null.</param>
    /// <param name="call">The call for help, or null.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(InhibitAlert command, Alert? alert, Alert? call, DateTimeOffset now)
    {
        if (alert is null)
            return new NoSuchAlert();
        return alert.Calling && Holds(call, alert) ? Decision.Of(Held(call!, now)) : Decision.Nothing;
    }

    internal static AlertInhibited Held(Alert call, DateTimeOffset now) => new(
        new AlertId(call.Id), call.Kind, "A call for help from the same visit is open, and calls the same people.", now,
        now + LookAgainAfter);
}

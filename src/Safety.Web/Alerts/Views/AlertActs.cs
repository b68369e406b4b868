using Safety.Core.Alerts;
using Safety.Core.Policy;

namespace Safety.Web.Alerts.Views;

/// <summary>What a person can do about an alert; the code is the last part of its address.</summary>
public enum AlertAct
{
    /// <summary>"I have it", or before that ends: "I still have it".</summary>
    Acknowledgement,

    /// <summary>Say what was decided, and end it.</summary>
    Resolution,

    /// <summary>Call the next step now.</summary>
    Escalation,

    /// <summary>Be silent until a moment.</summary>
    Silence,

    /// <summary>Take it up again.</summary>
    Reopening,
}

/// <summary>Which acts are open to a reader, and which one is the obvious one.</summary>
internal static class AlertActs
{
    /// <summary>The acts that are open now, the obvious one first.</summary>
    public static IReadOnlyList<AlertAct> Of(Alert alert, AlertSight sight, PolicyInForce policy)
    {
        if (sight.To(alert) != AlertRelation.Answers) return [];
        if (!alert.Open) return [AlertAct.Reopening];
        var mine = alert.Owner == sight.Staff;
        IEnumerable<AlertAct> acts = (mine, alert.Status) switch
        {
            (true, AlertStatus.Acknowledged) => [AlertAct.Resolution, AlertAct.Acknowledgement, AlertAct.Escalation],
            (true, _) => [AlertAct.Resolution, AlertAct.Escalation],
            (false, AlertStatus.Acknowledged) => [AlertAct.Escalation, AlertAct.Resolution],
            _ => [AlertAct.Acknowledgement, AlertAct.Resolution, AlertAct.Escalation],
        };
        var silent = (int)alert.Severity < policy.Numbers.NeverSilencedFromSeverity
            && alert.Status != AlertStatus.Silenced && (mine || alert.Owner is null)
            && alert.Kind is not (AlertKind.Sos or AlertKind.Duress);
        return silent ? [.. acts, AlertAct.Silence] : [.. acts];
    }

    /// <summary>The one that a row offers: take it, or end what one has. Nothing for what another person has.</summary>
    public static AlertAct? PrimaryOf(Alert alert, IReadOnlyList<AlertAct> acts) => acts.Count == 0
        ? null
        : acts[0] is AlertAct.Acknowledgement or AlertAct.Resolution ? acts[0] : null;
}

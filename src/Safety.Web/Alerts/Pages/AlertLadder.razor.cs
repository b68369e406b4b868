using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Web.Alerts.Views;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>The ladder of an alert as it was frozen at its birth, and where it stands.</summary>
public partial class AlertLadder
{
    /// <summary>The alert.</summary>
    [Parameter, EditorRequired]
    public AlertSheet Sheet { get; set; } = default!;

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private bool IsBroadcast => Sheet.Alert.IsOpen && Sheet.Alert.Step > Sheet.Alert.Steps;

    private bool IsNow(AlertStep step) => Sheet.Alert.IsOpen && step.Step == Sheet.Alert.Step;

    // Somebody has it or it is silent: nobody is being called, so that nothing should look like an alarm.
    private bool IsHeld => Sheet.Alert.Status
        is AlertStatus.Acknowledged or AlertStatus.Silenced or AlertStatus.Inhibited;

    private string NowClass => IsHeld ? "ladder-held" : "ladder-now";

    private string StandingOf(AlertStep step) => step switch
    {
        _ when IsNow(step) && Sheet.Alert.Status == AlertStatus.Silenced => "called; it is silent now",
        _ when IsNow(step) && Sheet.Alert.Status == AlertStatus.Inhibited => "held back by a call for help",
        _ when IsNow(step) && IsHeld => $"called; {Sheet.Alert.Owner?.Name ?? "somebody"} has it",
        _ when IsNow(step) => "called now",
        _ => step.IsCalled ? "called" : "not called yet",
    };

    private static string NameOf(AlertTarget target) => target.Person?.Name ?? AlertPhrases.Of(target.Role);
}

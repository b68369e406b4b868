using Microsoft.AspNetCore.Components;
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

    private static string NameOf(AlertTarget target) => target.Person?.Name ?? AlertPhrases.Of(target.Role);
}

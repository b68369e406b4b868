using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// Who was called about a person's own report, and the way past somebody who does nothing: silence after a report is
/// what reporters complain of most (domain reference, section 2.2).
/// </summary>
public partial class MyAlerts
{
    /// <summary>The alerts that the report caused, oldest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<AlertOfReport> Alerts { get; set; } = [];

    /// <summary>What was typed, if the form came back.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>Asks for the next step.</summary>
    [Parameter]
    public EventCallback OnCall { get; set; }

    // The worst of the open ones: further steps reach the same people for each.
    private AlertOfReport? Open => Alerts.Where(alert => alert.IsOpen).MaxBy(alert => alert.Severity);
}

using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Web.Alerts.Views;

namespace Safety.Web.Alerts.Pages;

/// <summary>One open alert in the queue, with at most one act.</summary>
public partial class AlertRow
{
    private bool waits;

    /// <summary>The alert as this reader sees it.</summary>
    [Parameter, EditorRequired]
    public AlertEntry Row { get; set; } = default!;

    /// <summary>What happened, in words, or null.</summary>
    [Parameter]
    public string? About { get; set; }

    /// <summary>Now, for what comes next.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>"I have it."</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTake { get; set; }

    private string Unowned => $"Nobody has it yet · step {Math.Min(Row.Step, Row.Steps)} of {Row.Steps}";

    private string Address => $"/alerts/{Row.Id.Value}";

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        waits = Row.Status is AlertStatus.Raised or AlertStatus.AckExpired or AlertStatus.Exhausted;
}

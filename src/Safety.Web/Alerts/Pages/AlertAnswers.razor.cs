using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Web.Alerts.Views;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>The acts that are open to the reader of an alert, the obvious one first.</summary>
public partial class AlertAnswers
{
    /// <summary>The alert.</summary>
    [Parameter, EditorRequired]
    public AlertSheet Sheet { get; set; } = default!;

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Why the last act was refused.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>What is typed.</summary>
    [Parameter, EditorRequired]
    public AnswerForm Form { get; set; } = default!;

    /// <summary>"I have it."</summary>
    [Parameter]
    public EventCallback OnTake { get; set; }

    /// <summary>"I still have it."</summary>
    [Parameter]
    public EventCallback OnKeep { get; set; }

    /// <summary>Ends it with the decision in the form.</summary>
    [Parameter]
    public EventCallback OnDecide { get; set; }

    /// <summary>Calls the next step, with a reason.</summary>
    [Parameter]
    public EventCallback<string> OnEscalate { get; set; }

    /// <summary>Silences it as the form says.</summary>
    [Parameter]
    public EventCallback OnSilence { get; set; }

    /// <summary>Takes it up again, with a reason.</summary>
    [Parameter]
    public EventCallback<string> OnReopen { get; set; }

    // Nobody but the owner is offered to answer what is answered.
    private bool IsMine => Sheet.Alert.Status == AlertStatus.Acknowledged;

    private bool Offers(AlertAct act) => Sheet.Alert.Acts.Contains(act);

    private string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;
}

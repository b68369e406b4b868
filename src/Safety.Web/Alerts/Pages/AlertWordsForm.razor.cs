using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>An act that asks for nothing but a reason; folded away, because it is not the obvious one.</summary>
public partial class AlertWordsForm
{
    private string? words;
    private string? error;

    /// <summary>Its name on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>What it is for.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>One sentence more.</summary>
    [Parameter, EditorRequired]
    public string Says { get; set; } = "";

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired]
    public string Act { get; set; } = "";

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Why the last act on the page was refused; what was typed stays then.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>Sends the words.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> OnSend { get; set; }

    private async Task SendAsync()
    {
        error = string.IsNullOrWhiteSpace(words) ? "Say why, in a few words." : null;
        if (error is not null) return;
        await OnSend.InvokeAsync(words);
        if (Errors.Count == 0) words = null;
    }
}

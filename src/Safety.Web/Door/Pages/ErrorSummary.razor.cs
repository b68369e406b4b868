using Microsoft.AspNetCore.Components;

namespace Safety.Web.Door.Pages;

/// <summary>The list of what is wrong with what was typed.</summary>
public sealed partial class ErrorSummary
{
    /// <summary>The sentences; nothing is shown when there are none.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Errors { get; set; } = [];
}

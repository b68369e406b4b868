using Microsoft.AspNetCore.Components;

namespace Safety.Web.Casework.Pages;

/// <summary>One case in a list.</summary>
public partial class CaseEntry
{
    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public CaseCard Card { get; set; } = default!;

    /// <summary>Whether the worker is named, where the list is not their own.</summary>
    [Parameter]
    public bool ShowWorker { get; set; }
}

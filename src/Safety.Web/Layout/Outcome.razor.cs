using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>What came of the last act on a page: done, or not done and why.</summary>
public partial class Outcome
{
    /// <summary>Why it was not done.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>What was done, or null.</summary>
    [Parameter, EditorRequired]
    public string? Told { get; set; }

    /// <summary>What did not happen.</summary>
    [Parameter]
    public string Failed { get; set; } = "Nothing was changed";
}

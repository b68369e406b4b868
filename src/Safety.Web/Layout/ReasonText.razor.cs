using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>Why something was said, done, or left undone; shown wherever the thing itself is.</summary>
public partial class ReasonText
{
    /// <summary>The reason, as it is kept.</summary>
    [Parameter, EditorRequired]
    public string Reason { get; set; } = "";

    /// <summary>The word before it.</summary>
    [Parameter]
    public string Label { get; set; } = "Why";
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>What stands where a list is empty: that it is empty, whether that is good, and what one may do.</summary>
public partial class EmptyState
{
    /// <summary>That there is nothing, in a few words.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The picture.</summary>
    [Parameter]
    public Symbol Symbol { get; set; } = Symbol.Check;

    /// <summary>What it means, or what to do.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>What stands at an address where this person finds nothing.</summary>
public partial class NothingHere
{
    /// <summary>What they may have looked for, such as "No such alert".</summary>
    [Parameter, EditorRequired]
    public string What { get; set; } = "";

    /// <summary>More words, or null.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

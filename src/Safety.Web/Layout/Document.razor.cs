using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Safety.Web.Layout;

/// <summary>
/// The HTML around a page. Nothing in it comes from another host, and nothing in it is inline script or style.
/// </summary>
public partial class Document
{
    /// <summary>Whether the page brings a circuit and MudBlazor.</summary>
    [Parameter]
    public bool Office { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    private IComponentRenderMode? Mode => Office ? RenderMode.InteractiveServer : null;
}

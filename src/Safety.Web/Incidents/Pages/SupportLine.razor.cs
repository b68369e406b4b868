using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>One step of support in a line: what waits its turn, and what is over.</summary>
public partial class SupportLine
{
    /// <summary>The step.</summary>
    [Parameter, EditorRequired]
    public SupportSeen Step { get; set; } = default!;

    /// <summary>The acts, or null.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>Asks over which days figures are to be shown; plain HTML, so that the address says it.</summary>
public partial class PeriodFilter
{
    /// <summary>The page that it leads to.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>The days that are shown.</summary>
    [Parameter, EditorRequired]
    public PeriodDays Days { get; set; } = default!;

    /// <summary>Why nothing is shown, or null.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>What else the page asks.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

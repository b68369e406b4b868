using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>One kind as a large target.</summary>
public partial class KindChoice
{
    /// <summary>The kind.</summary>
    [Parameter, EditorRequired]
    public Choice Choice { get; set; } = default!;

    /// <summary>Whether it is chosen.</summary>
    [Parameter]
    public bool IsChosen { get; set; }

    /// <summary>The id of its control, or null.</summary>
    [Parameter]
    public string? Id { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// Who will see the report, said on the form itself: not knowing it is one of the reasons for silence.
/// </summary>
public partial class WhoCanSee
{
    /// <summary>The name of the manager, or null when there is none.</summary>
    [Parameter]
    public string? Manager { get; set; }

    /// <summary>Whether the person asked not to be named to the manager.</summary>
    [Parameter]
    public bool NotNamed { get; set; }
}

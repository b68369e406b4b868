using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>The answers of a report, as pairs.</summary>
public sealed partial class IncidentFacts
{
    /// <summary>The client's reference, or null.</summary>
    [Parameter]
    public string? ClientReference { get; set; }
}

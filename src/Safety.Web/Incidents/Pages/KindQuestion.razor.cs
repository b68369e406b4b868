using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// The first question: what kind. One answer; the frequent kinds stand at once, the others one tap away.
/// </summary>
public partial class KindQuestion
{
    /// <summary>The code chosen before, or empty.</summary>
    [Parameter]
    public string Chosen { get; set; } = "";

    /// <summary>What is wrong, or null.</summary>
    [Parameter]
    public string? Error { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What somebody wrote, as they wrote it and as nothing but text; or that it is sealed for the reader.
/// </summary>
public partial class Passage
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// The form of one act. It is on the page even when the act is not possible any more, so that the same form sent twice,
/// or from a page that has grown old, gets an answer in words.
/// </summary>
public partial class ActForm
{
    /// <summary>The form's name, unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>Whether the act is possible now.</summary>
    [Parameter]
    public bool Shown { get; set; } = true;

    /// <summary>The version of the report that the person sees.</summary>
    [Parameter]
    public long Seen { get; set; }

    /// <summary>Does it.</summary>
    [Parameter]
    public EventCallback Act { get; set; }

    /// <summary>The questions and buttons.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

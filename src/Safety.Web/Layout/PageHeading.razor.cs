using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>The one heading of a page, the browser's title, and at most one primary act beside it.</summary>
public partial class PageHeading
{
    /// <summary>What the page is. No names of people: titles stand in the browser's history.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>One sentence that says what the page is for, or null.</summary>
    [Parameter]
    public string? Lead { get; set; }

    /// <summary>How many things wait for an answer; shown in the browser's tab. 0 shows nothing.</summary>
    [Parameter]
    public int Waiting { get; set; }

    /// <summary>The acts, such as a button.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

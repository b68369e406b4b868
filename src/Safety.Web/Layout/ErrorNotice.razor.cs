using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>One thing that was wrong with what a person sent.</summary>
/// <param name="Reason">One sentence that says what to do.</param>
/// <param name="Field">The id of the field, or null when it is about the whole.</param>
public sealed record PageError(string Reason, string? Field = null);

/// <summary>Says that it did not work, why, and leads to the fields. Nothing of what was typed is lost.</summary>
public partial class ErrorNotice
{
    /// <summary>What did not happen, such as "The report was not sent".</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The reasons, each leading to its field where it has one.</summary>
    [Parameter]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>More words, or null.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    // A page of the office has a base address, so that a bare fragment would lead away.
    private string Address => new Uri(Navigation.Uri).PathAndQuery;
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>The first stop of the keyboard on every page: past the navigation.</summary>
public partial class SkipLink
{
    /// <summary>
    /// Whether the document has a base address. There, a bare fragment would lead to the start page, so that the link
    /// must carry the page's own address.
    /// </summary>
    [Parameter]
    public bool HasBase { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Target => HasBase ? new Uri(Navigation.Uri).PathAndQuery + "#main" : "#main";
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Safety.Web.Layout;

/// <summary>The first stop of the keyboard on every page: past the navigation.</summary>
public sealed partial class SkipLink : IDisposable
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

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <inheritdoc/>
    public void Dispose() => Navigation.LocationChanged -= Moved;

    // The link carries the page's address, which changes without this part being drawn again.
    private void Moved(object? sender, LocationChangedEventArgs change) => InvokeAsync(StateHasChanged);
}

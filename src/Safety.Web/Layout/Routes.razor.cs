using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Safety.Web.Layout;

/// <summary>Where pages are looked for besides this program; tests bring pages of their own.</summary>
/// <param name="Assemblies">The other places.</param>
public sealed record OtherPages(IReadOnlyList<Assembly> Assemblies);

/// <summary>Finds the page for an address, and keeps out whom it is not for.</summary>
public sealed partial class Routes : IDisposable
{
    // Only a move within the circuit sets the focus: on a page just loaded the keyboard begins at the top.
    private bool moved;

    [Inject]
    private OtherPages Others { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <inheritdoc/>
    public void Dispose() => Navigation.LocationChanged -= Moved;

    private void Moved(object? sender, LocationChangedEventArgs change) => moved = true;
}

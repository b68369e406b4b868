using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Layout;

/// <summary>The places that are for the person, and the way out. Plain links: it works without script.</summary>
public sealed partial class MainNavigation : IDisposable
{
    private IReadOnlyList<Place> places = [];
    private string? name;

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    [Inject]
    private Standing Standing { get; set; } = default!;

    [Inject]
    private IStaffRoles Roles { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    // More places than fit a phone stand behind a button there. The browser opens it by itself; one too old for that
    // shows the places as they are.
    private bool IsLong => places.Count > 4;

    private string Path => new Uri(Navigation.Uri).AbsolutePath;

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Authentication is null) return;
        var person = (await Authentication).User;
        var asker = await Asker.Of(person, Roles);
        places = asker is null ? [] : Place.For(asker.Roles);
        name = Standing.Directory.Find(asker?.Staff)?.Name
            ?? (person.Identity?.IsAuthenticated == true ? "Signed in" : null);
    }

    /// <inheritdoc/>
    public void Dispose() => Navigation.LocationChanged -= Moved;

    private void Moved(object? sender, LocationChangedEventArgs moved) => InvokeAsync(StateHasChanged);
}

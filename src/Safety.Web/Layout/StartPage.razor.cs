using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Safety.Web.Door;

namespace Safety.Web.Layout;

/// <summary>Leads everybody to where their day begins.</summary>
public partial class StartPage
{
    private IReadOnlyList<Place> places = [];
    private bool signedIn;
    private Asker? asker;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private IStaffRoles Roles { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var person = (await Authentication).User;
        signedIn = person.Identity?.IsAuthenticated == true;
        asker = await Asker.Of(person, Roles);
        if (asker is null) return;
        places = Place.For(asker.Roles);
        if (Place.StartOf(asker.Roles) is { } start)
            Navigation.NavigateTo(start);
    }
}

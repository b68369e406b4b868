using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.Pages;

/// <summary>
/// What the pages of the Door share: they are plain forms, rendered on the server, that work without script.
/// </summary>
public abstract class DoorPage : ComponentBase
{
    /// <summary>The request; these pages are never interactive.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>Where to go afterwards, as the query says.</summary>
    [SupplyParameterFromQuery(Name = "return")]
    public string? ReturnTo { get; set; }

    /// <summary>What is wrong with what was typed, as sentences.</summary>
    protected IReadOnlyList<string> Errors { get; set; } = [];

    /// <summary>What was done, as a sentence, or null.</summary>
    protected string? Notice { get; set; }

    /// <summary>Goes on.</summary>
    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    /// <summary>The accounts.</summary>
    [Inject]
    public UserManager<SafetyUser> Users { get; set; } = null!;

    /// <summary>The account of whoever is signed in; these pages have a policy, so there is one.</summary>
    protected async Task<SafetyUser> MyAccountAsync() => await Users.GetUserAsync(Http.User)
        ?? throw new InvalidOperationException("Nobody is signed in here.");

    /// <summary>Goes to where the person wanted to go, within this service only.</summary>
    protected void GoOn() => Navigation.NavigateTo(IsOurs(ReturnTo) ? ReturnTo! : "/", forceLoad: true);

    /// <summary>The query that carries on where the person wanted to go.</summary>
    protected string Carry => IsOurs(ReturnTo) ? "?return=" + Uri.EscapeDataString(ReturnTo!) : "";

    /// <summary>
    /// Whether an address stays within this service: another site must not use our page to look trustworthy.
    /// </summary>
    /// <param name="address">What the query said.</param>
    internal static bool IsOurs(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}

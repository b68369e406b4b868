using Microsoft.AspNetCore.Components;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Pages;

/// <summary>
/// The first visit: whoever comes first becomes the administrator. Later it only leads to the sign-in.
/// </summary>
public sealed partial class SetupPage
{
    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "setup")]
    public SetupForm? Form { get; set; }

    [Inject]
    private FirstVisit FirstVisit { get; set; } = null!;

    [Inject]
    private PersonalSignIn SignIn { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (!await FirstVisit.IsAwaitedAsync(Http.RequestAborted)) Navigation.NavigateTo("/sign-in", forceLoad: true);
    }

    private async Task MakeAsync()
    {
        var (name, email, password) = (Form?.Name?.Trim() ?? "", Form?.Email?.Trim() ?? "", Form?.Password ?? "");
        var (user, why) = await FirstVisit.MakeAsync(name, email, password, Http.RequestAborted);
        Errors = why;
        if (user is null) return;
        await SignIn.WithPasswordAsync(Http, email, password);
        GoOn();
    }

    /// <summary>Who becomes the administrator.</summary>
    public sealed class SetupForm
    {
        /// <summary>The name.</summary>
        public string? Name { get; set; }

        /// <summary>The work address.</summary>
        public string? Email { get; set; }

        /// <summary>The password.</summary>
        public string? Password { get; set; }
    }
}

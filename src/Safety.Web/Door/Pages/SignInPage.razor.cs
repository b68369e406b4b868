using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Pages;

/// <summary>Signing in with a password, a passkey, or another organisation's account.</summary>
public sealed partial class SignInPage
{
    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "sign_in")]
    public PasswordForm? Form { get; set; }

    /// <summary>What the authenticator said.</summary>
    [SupplyParameterFromForm(FormName = "passkey")]
    public PasskeyForm? Passkey { get; set; }

    /// <summary>Which other way failed before.</summary>
    [SupplyParameterFromQuery(Name = "failed")]
    public string? FailedBefore { get; set; }

    [Inject]
    private PersonalSignIn SignIn { get; set; } = null!;

    [Inject]
    private FirstVisit FirstVisit { get; set; } = null!;

    [Inject]
    private IAuthenticationSchemeProvider Schemes { get; set; } = null!;

    private string? ExternalName { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        ExternalName = (await Schemes.GetSchemeAsync(ExternalSignIn.SchemeName))?.DisplayName;
        if (FailedBefore == "external")
            Errors = ["That account is not linked to anybody here. Ask an administrator to link it."];
        if (await FirstVisit.IsAwaitedAsync(Http.RequestAborted)) Navigation.NavigateTo("/setup", forceLoad: true);
    }

    private async Task SignInAsync() =>
        Follow(await SignIn.WithPasswordAsync(Http, Form?.Name?.Trim() ?? "", Form?.Password ?? ""));

    private async Task SignInWithPasskeyAsync() =>
        Follow(await SignIn.WithPasskeyAsync(Http, Passkey?.Credential ?? ""));

    private void Follow(SignInOutcome outcome)
    {
        if (outcome.Sentence is { } sentence) Errors = [sentence];
        else if (outcome.Step == SignInStep.NeedsSecondFactor)
            Navigation.NavigateTo("/sign-in/code" + Carry, forceLoad: true);
        else GoOn();
    }

    /// <summary>A name and a password.</summary>
    public sealed class PasswordForm
    {
        /// <summary>The work address.</summary>
        public string? Name { get; set; }

        /// <summary>The password.</summary>
        public string? Password { get; set; }
    }

    /// <summary>A credential.</summary>
    public sealed class PasskeyForm
    {
        /// <summary>The credential in JSON.</summary>
        public string? Credential { get; set; }
    }
}

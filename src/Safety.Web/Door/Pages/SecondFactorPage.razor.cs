using Microsoft.AspNetCore.Components;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Pages;

/// <summary>A person sets up the authenticator app, and gets recovery codes, once shown.</summary>
public sealed partial class SecondFactorPage
{
    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "confirm")]
    public ConfirmForm? Form { get; set; }

    /// <summary>The password that renewing asks for: a session left open must not be enough.</summary>
    [SupplyParameterFromForm(FormName = "renew")]
    public RenewalForm? Renewal { get; set; }

    [Inject]
    private SecondFactor Factor { get; set; } = null!;

    // The page is rendered once before it has been loaded, and then for good.
    private SafetyUser? Account { get; set; }

    private string Key { get; set; } = "";

    private MarkupString Picture => new(SecondFactor.PictureOf(SecondFactor.AddressOf(Account!, Key)));

    private bool IsOn { get; set; }

    private int CodesLeft { get; set; }

    private IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var account = await MyAccountAsync();
        if (!await Factor.MayChangeAsync(account, Http.User))
        {
            Errors = [SecondFactor.ProveFirst];
            return;
        }

        IsOn = await Users.GetTwoFactorEnabledAsync(account);
        if (IsOn) CodesLeft = await Users.CountRecoveryCodesAsync(account);
        else Key = await Factor.KeyAsync(account);
        Account = account;
    }

    private async Task ConfirmAsync()
    {
        if (Account is null || IsOn) return;
        if (await Factor.ConfirmAsync(Account, Form?.Code ?? "") is { } codes) RecoveryCodes = codes;
        else Errors = ["That code does not match the key. Look at the app again; each code lasts half a minute."];
    }

    private async Task RenewAsync()
    {
        if (Account is null || !IsOn) return;
        if (!await Users.CheckPasswordAsync(Account, Renewal?.Password ?? ""))
            Errors = ["That is not your password."];
        else RecoveryCodes =
            [.. (await Users.GenerateNewTwoFactorRecoveryCodesAsync(Account, SecondFactor.RecoveryCodes))!];
    }

    /// <summary>A code.</summary>
    public sealed class ConfirmForm
    {
        /// <summary>Six digits.</summary>
        public string? Code { get; set; }
    }

    /// <summary>A password.</summary>
    public sealed class RenewalForm
    {
        /// <summary>The password.</summary>
        public string? Password { get; set; }
    }
}

using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Pages;

/// <summary>A person adds and removes passkeys.</summary>
public sealed partial class PasskeysPage
{
    /// <summary>The most passkeys of one account. Our judgement.</summary>
    private const int Most = 10;

    /// <summary>What the authenticator said, and a name for it.</summary>
    [SupplyParameterFromForm(FormName = "add")]
    public PasskeyForm? Form { get; set; }

    [Inject]
    private SafetySignInManager SignIn { get; set; } = null!;

    [Inject]
    private SecondFactor Factor { get; set; } = null!;

    private SafetyUser Account { get; set; } = null!;

    private bool IsOpen { get; set; }

    private IReadOnlyList<UserPasskeyInfo> Passkeys { get; set; } = [];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Account = await MyAccountAsync();
        IsOpen = await Factor.MayChangeAsync(Account, Http.User);
        if (!IsOpen) Errors = [SecondFactor.ProveFirst];
        else Passkeys = [.. await Users.GetPasskeysAsync(Account)];
    }

    private static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private static string DayOf(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task AddAsync()
    {
        if (!IsOpen) return;
        if (Passkeys.Count >= Most)
        {
            Errors = [$"You have {Most} passkeys. Remove one first."];
            return;
        }

        if (await SignIn.CheckAttestationAsync(Form?.Credential ?? "") is not { } passkey)
        {
            Errors = ["Your device's answer could not be checked. Try again."];
            return;
        }

        passkey.Name = Form?.Name?.Trim() is { Length: > 0 and <= 80 } name ? name : "Passkey";
        await Users.AddOrUpdatePasskeyAsync(Account, passkey);
        // Making a passkey has proved the device and the person's presence, so the session has both factors now.
        await SignIn.CompleteAsync(Account, "hwk");
        await ShowAsync("Your passkey was added. You can sign in with it from now on.");
    }

    private async Task RemoveAsync(UserPasskeyInfo passkey)
    {
        if (!IsOpen) return;
        await Users.RemovePasskeyAsync(Account, passkey.CredentialId);
        await ShowAsync("The passkey was removed.");
    }

    private async Task ShowAsync(string notice)
    {
        Notice = notice;
        Passkeys = [.. await Users.GetPasskeysAsync(Account)];
    }

    /// <summary>A credential and its name.</summary>
    public sealed class PasskeyForm
    {
        /// <summary>The credential in JSON.</summary>
        public string? Credential { get; set; }

        /// <summary>What to call it.</summary>
        public string? Name { get; set; }
    }
}

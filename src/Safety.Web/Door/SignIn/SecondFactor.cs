using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using QRCoder;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.SignIn;

/// <summary>A person sets up, or removes, the authenticator that gives the second factor.</summary>
internal sealed class SecondFactor(UserManager<SafetyUser> users, SafetySignInManager signIn, ILogger<SecondFactor> log)
{
    /// <summary>How many recovery codes are given out.</summary>
    public const int RecoveryCodes = 10;

    /// <summary>The sentence for a session that may not touch the factors of its account.</summary>
    public const string ProveFirst =
        "This account has a second factor already. Sign in with it, then you can change it here.";

    /// <summary>
    /// Whether a session may add, renew or remove factors: whoever has one proves it first, or else a password that
    /// became known would be enough to add another.
    /// </summary>
    public async Task<bool> MayChangeAsync(SafetyUser user, ClaimsPrincipal session) => session.HasTwoFactors()
        || !(await users.GetTwoFactorEnabledAsync(user) || (await users.GetPasskeysAsync(user)).Count > 0);

    /// <summary>The account's authenticator key, made when there is none.</summary>
    public async Task<string> KeyAsync(SafetyUser user)
    {
        if (await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key) return key;
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        return (await users.GetAuthenticatorKeyAsync(user))!;
    }

    /// <summary>Turns the second factor on when the code proves that the authenticator has the key.</summary>
    /// <returns>The recovery codes, to be shown once, or null when the code was wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(SafetyUser user, string typed)
    {
        var code = typed.Replace(" ", "", StringComparison.Ordinal);
        if (!await signIn.TakeCodeAsync(user, code)) return null;
        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await RenewCodesAsync(user);
        await signIn.CompleteAsync(user, "pwd");
        log.LogInformation("Second factor set up for {Account}", user.Id);
        return codes;
    }

    /// <summary>New recovery codes, to be shown once; the earlier ones are worthless from now on.</summary>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(SafetyUser user) =>
        [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes))!];

    /// <summary>Forgets authenticator, recovery codes and passkeys, for somebody who lost them.</summary>
    public async Task ForgetAsync(SafetyUser user)
    {
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.RemoveAuthenticationTokenAsync(user, "[AspNetUserStore]", "AuthenticatorKey");
        await users.RemoveAuthenticationTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes");
        foreach (var passkey in await users.GetPasskeysAsync(user))
            await users.RemovePasskeyAsync(user, passkey.CredentialId);
        log.LogInformation("Second factors forgotten for {Account}", user.Id);
    }

    /// <summary>The address that an authenticator app reads.</summary>
    public static string AddressOf(SafetyUser user, string key) =>
        $"otpauth://totp/Safety:{Uri.EscapeDataString(user.UserName!)}?secret={key}&issuer=Safety&digits=6";

    /// <summary>The address as a picture: one SVG path, dark on white whatever the theme.</summary>
    public static string PictureOf(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x]) path.Append(null, $"M{x} {y}h1v1h-1z");
            }
        }

        return $"""
            <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {rows.Count} {rows.Count}" width="240"
                 height="240" role="img" aria-label="The key below, as a code for an authenticator app"
                 shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/>
            <path fill="#000" d="{path}"/></svg>
            """;
    }
}

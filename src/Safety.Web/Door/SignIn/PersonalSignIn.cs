using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.SignIn;

/// <summary>
/// A person signs in: with a password and then a code, or with a passkey. Every way passes the throttle, and every
/// failure is logged with the account's id and how often it happened, never with what was typed.
/// </summary>
internal sealed class PersonalSignIn(
    SafetySignInManager signIn, UserManager<SafetyUser> users, Throttle throttle, KnownDevice devices,
    ILogger<PersonalSignIn> log)
{
    /// <summary>A hash of nothing that anybody has, so that an unknown name takes as long as a known one.</summary>
    private static readonly Lazy<string> NobodysHash =
        new(() => new PasswordHasher<SafetyUser>().HashPassword(new SafetyUser(), Guid.NewGuid().ToString()));

    /// <summary>Tries a name or address with a password.</summary>
    public async Task<SignInOutcome> WithPasswordAsync(HttpContext http, string name, string password)
    {
        var user = await users.FindByNameAsync(name) ?? await users.FindByEmailAsync(name);
        var account = user?.Id.ToString("N") ?? FingerprintOf(name);
        var source = devices.SourceOf(http, account);
        if (throttle.WaitFor(account, source) is { Ticks: > 0 } wait) return new SignInOutcome(SignInStep.Wait, wait);
        if (user is null || !await users.HasPasswordAsync(user))
        {
            users.PasswordHasher.VerifyHashedPassword(new SafetyUser(), NobodysHash.Value, password);
            return Failed(account, source, "unknown_account");
        }

        if (!await users.CheckPasswordAsync(user, password)) return Failed(account, source, "wrong_password");
        if (!await signIn.CanSignInAsync(user)) return Failed(account, source, "closed_account");
        throttle.Succeeded(account, source);
        if (!await signIn.BeginAsync(user)) return new SignInOutcome(SignInStep.NeedsSecondFactor);
        return Done(http, user);
    }

    /// <summary>Tries the code of the authenticator, or a recovery code, after the password.</summary>
    public async Task<SignInOutcome> WithCodeAsync(HttpContext http, string typed)
    {
        var user = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (user is null || !await signIn.CanSignInAsync(user)) return new SignInOutcome(SignInStep.Wrong);
        var account = user.Id.ToString("N");
        var (key, source) = (account + "/code", devices.SourceOf(http, account));
        if (throttle.WaitFor(key, source) is { Ticks: > 0 } wait) return new SignInOutcome(SignInStep.Wait, wait);
        var code = typed.Replace(" ", "", StringComparison.Ordinal).Trim();
        var right = code.Length == 6
            ? await signIn.TakeCodeAsync(user, code)
            : (await users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded;
        if (!right) return Failed(key, source, "wrong_code");
        throttle.Succeeded(key, source);
        await signIn.CompleteAsync(user, "pwd");
        return Done(http, user);
    }

    /// <summary>Tries a passkey, which proves possession and the person's presence at once.</summary>
    public async Task<SignInOutcome> WithPasskeyAsync(HttpContext http, string credentialJson)
    {
        if (await signIn.CheckAssertionAsync(credentialJson) is not { User: not null, Passkey: not null } assertion)
            return Failed("passkey", KnownDevice.AddressOf(http), "wrong_passkey");
        if (!await signIn.CanSignInAsync(assertion.User)) return new SignInOutcome(SignInStep.Wrong);
        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await signIn.CompleteAsync(assertion.User, "hwk");
        return Done(http, assertion.User);
    }

    private SignInOutcome Done(HttpContext http, SafetyUser user)
    {
        devices.Remember(http, user.Id.ToString("N"));
        log.LogInformation("Signed in {Account}", user.Id);
        return new SignInOutcome(SignInStep.Done);
    }

    private SignInOutcome Failed(string account, string source, string why)
    {
        var times = throttle.Failed(account, source);
        log.LogWarning("Sign-in failed for {Account}: {Why}, {Times} in a row from there", account, why, times);
        return new SignInOutcome(SignInStep.Wrong);
    }

    /// <summary>A stand-in for a name that is no account: people type passwords into the wrong field.</summary>
    private static string FingerprintOf(string name) =>
        "unknown:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToUpperInvariant()))[..8]);
}

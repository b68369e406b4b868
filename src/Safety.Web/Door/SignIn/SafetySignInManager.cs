using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Safety.Core.Language;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.SignIn;

/// <summary>
/// Identity's sign-in with three rules of the house: a closed account and somebody who left do not sign in, each
/// session knows when it began, and an authenticator's code is taken once.
/// </summary>
internal sealed class SafetySignInManager(
    UserManager<SafetyUser> users, IHttpContextAccessor http, IUserClaimsPrincipalFactory<SafetyUser> principals,
    IOptions<IdentityOptions> options, ILogger<SignInManager<SafetyUser>> log, IAuthenticationSchemeProvider schemes,
    IUserConfirmation<SafetyUser> confirmation, IStaffRoles staff, TimeProvider time)
    : SignInManager<SafetyUser>(users, http, principals, options, log, schemes, confirmation)
{
    private const long CodeSpace = 1_000_000;

    public override async Task<bool> CanSignInAsync(SafetyUser user) =>
        user.ClosedAt is null && staff.IsActive(new StaffId(user.Id)) && await base.CanSignInAsync(user);

    public override async Task<SafetyUser?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { } user && await CanSignInAsync(user) ? user : null;

    public override async Task SignInWithClaimsAsync(
        SafetyUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var claims = additionalClaims.ToList();
        // A session that is renewed keeps its beginning, so that no busy session lasts for ever.
        if (claims.TrueForAll(claim => claim.Type != SessionClaims.Since)) claims.Add(Beginning(user));
        await base.SignInWithClaimsAsync(user, authenticationProperties, claims);
        user.LastSignedInAt = time.GetUtcNow();
        await UserManager.UpdateAsync(user);
    }

    /// <summary>Signs in, or asks for the second factor of an account that has one.</summary>
    /// <returns>True when signed in, false when the second factor is awaited.</returns>
    public async Task<bool> BeginAsync(SafetyUser user) =>
        (await SignInOrTwoFactorAsync(user, isPersistent: false)).Succeeded;

    /// <summary>Signs in somebody who proved two factors.</summary>
    /// <param name="user">The account.</param>
    /// <param name="method">How the first was proved: <c>pwd</c>, or <c>hwk</c> for a passkey, which is both.</param>
    public async Task CompleteAsync(SafetyUser user, string method)
    {
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await SignInWithClaimsAsync(user, isPersistent: false,
            [new Claim(SessionClaims.Method, method), new Claim(SessionClaims.Method, SessionClaims.TwoFactors)]);
    }

    /// <summary>
    /// Takes a code of the authenticator, once: the same code is refused while it would still be valid.
    /// </summary>
    public async Task<bool> TakeCodeAsync(SafetyUser user, string code)
    {
        var provider = Options.Tokens.AuthenticatorTokenProvider;
        if (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (!await UserManager.VerifyTwoFactorTokenAsync(user, provider, code)) return false;
        // Codes of two neighbouring steps are valid too, so a code is barred for five minutes after it was taken.
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var (lastAt, lastCode) = (user.LastCodeTaken / CodeSpace, user.LastCodeTaken % CodeSpace);
        if (lastCode == number && now - lastAt < 300) return false;
        user.LastCodeTaken = now * CodeSpace + number;
        return (await UserManager.UpdateAsync(user)).Succeeded;
    }

    /// <summary>Checks what a device answered; null when it is wrong, or nothing was asked of it.</summary>
    public async Task<PasskeyAssertionResult<SafetyUser>?> CheckAssertionAsync(string credentialJson)
    {
        try
        {
            return await PerformPasskeyAssertionAsync(credentialJson) is { Succeeded: true } right ? right : null;
        }
        catch (InvalidOperationException)
        {
            // The form was sent twice, or its question has ended: the framework throws where it means no.
            return null;
        }
    }

    /// <summary>Checks a new passkey; null when it is wrong, or nothing was asked of the device.</summary>
    public async Task<UserPasskeyInfo?> CheckAttestationAsync(string credentialJson)
    {
        try
        {
            var checkedAnswer = await PerformPasskeyAttestationAsync(credentialJson);
            return checkedAnswer.Succeeded ? checkedAnswer.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Claim Beginning(SafetyUser user)
    {
        var current = Context.User;
        var same = UserManager.GetUserId(current) == user.Id.ToString();
        return same && current.FindFirst(SessionClaims.Since) is { } since
            ? since
            : SessionClaims.SinceNow(time.GetUtcNow());
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.SignIn;

/// <summary>Finds the account that an external identity is linked to, by issuer and subject and nothing else.</summary>
internal sealed class LinkedAccount(
    UserManager<SafetyUser> users, SafetySignInManager signIn, KnownDevice devices,
    IOptions<OidcSettings> settings, ILogger<LinkedAccount> log)
{
    /// <summary>Signs in whom the external sign-in stands for.</summary>
    public async Task<SignInOutcome> SignInAsync(HttpContext http)
    {
        var external = await http.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (!external.Succeeded) return new SignInOutcome(SignInStep.Wrong);
        await http.SignOutAsync(IdentityConstants.ExternalScheme);
        if (await FindOrLinkAsync(external.Principal) is not { } user || !await signIn.CanSignInAsync(user))
        {
            log.LogWarning("An external identity is linked to no open account");
            return new SignInOutcome(SignInStep.Wrong);
        }

        devices.Remember(http, user.Id.ToString("N"));
        var methods = external.Principal.FindAll("amr").Select(claim => claim.Value);
        if (settings.Value.AreTwoFactors(methods, external.Principal.FindFirstValue("acr")))
            await signIn.CompleteAsync(user, "ext");
        else if (!await signIn.BeginAsync(user)) return new SignInOutcome(SignInStep.NeedsSecondFactor);
        return new SignInOutcome(SignInStep.Done);
    }

    /// <summary>
    /// The linked account; or, once and where an administrator allowed it, the one with this verified address.
    /// </summary>
    internal async Task<SafetyUser?> FindOrLinkAsync(ClaimsPrincipal external)
    {
        var (issuer, subject) = (external.FindFirstValue("iss"), external.FindFirstValue("sub"));
        if (issuer is not { Length: > 0 and <= 256 } || subject is not { Length: > 0 and <= 256 }) return null;
        if (await users.FindByLoginAsync(issuer, subject) is { } linked) return linked;
        if (external.FindFirstValue("email_verified") != "true" || external.FindFirstValue("email") is not { } email)
            return null;
        if (await users.FindByEmailAsync(email) is not { LinksByEmail: true, ClosedAt: null } user) return null;
        user.LinksByEmail = false;
        user.EmailConfirmed = true;
        var added = await users.AddLoginAsync(user, new UserLoginInfo(issuer, subject, null));
        if (added.Succeeded) log.LogInformation("Linked an external identity to {Account}", user.Id);
        return added.Succeeded ? user : null;
    }
}

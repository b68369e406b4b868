using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Guards;

/// <summary>How the session's cookie behaves: when it ends, and where people are sent who have none.</summary>
internal static class SessionCookie
{
    public static void Configure(CookieAuthenticationOptions options, DoorSettings settings)
    {
        Harden(options.Cookie, settings, "safety");
        options.ExpireTimeSpan = SessionClaims.Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.AccessDeniedPath = "/access-denied";
        options.ReturnUrlParameter = "return";
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context => IsForPrograms(context.Request)
            ? Problems.Of(401, "not_signed_in", "Sign in, or send a token.").ExecuteAsync(context.HttpContext)
            : Redirect(context);
        options.Events.OnRedirectToAccessDenied = DenyAsync;
    }

    public static void Harden(CookieBuilder cookie, DoorSettings settings, string name)
    {
        cookie.Name = settings.CookieName(name);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
        cookie.SecurePolicy = settings.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Whether an answer in JSON serves better than a page.</summary>
    public static bool IsForPrograms(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/door");

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var time = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        if (context.Principal!.IsOver(time.GetUtcNow()))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>A session renewed after its check keeps what it knew about its beginning and its factors.</summary>
    public static Task KeepClaims(SecurityStampRefreshingPrincipalContext context)
    {
        var identity = (ClaimsIdentity)context.NewPrincipal!.Identity!;
        foreach (var claim in context.CurrentPrincipal!.Claims)
        {
            if (claim.Type is not (SessionClaims.Since or SessionClaims.Method)) continue;
            if (!identity.HasClaim(claim.Type, claim.Value))
                identity.AddClaim(new Claim(claim.Type, claim.Value));
        }

        return Task.CompletedTask;
    }

    private static Task DenyAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var rule = http.RequestServices.GetRequiredService<IOptions<DoorSettings>>().Value.SecondFactor;
        var lacksFactor = rule == SecondFactorRule.Required && !http.User.HasTwoFactors();
        if (IsForPrograms(context.Request))
        {
            return lacksFactor
                ? Problems.Of(403, "second_factor_needed", "Set up a second factor first.").ExecuteAsync(http)
                : Problems.Of(403, "not_allowed", "You may not do this.").ExecuteAsync(http);
        }

        if (lacksFactor) context.RedirectUri = "/account/second-factor";
        return Redirect(context);
    }

    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Safety.Web.Door.Guards;

namespace Safety.Web.Door.SignIn;

/// <summary>
/// Signing in with another organisation's account: authorization code with PKCE, tokens never in the browser.
/// </summary>
internal static class ExternalSignIn
{
    public const string SchemeName = "oidc";

    public static void AddExternalSignIn(this WebApplicationBuilder builder, DoorSettings door)
    {
        var section = builder.Configuration.GetSection(OidcSettings.Section);
        builder.Services.Configure<OidcSettings>(section);
        builder.Services.AddScoped<LinkedAccount>();
        if (section.Get<OidcSettings>() is not { Authority: not null } settings) return;
        builder.Services.AddAuthentication().AddOpenIdConnect(SchemeName, settings.Name, options =>
        {
            options.Authority = settings.Authority.ToString();
            options.ClientId = settings.ClientId;
            options.ClientSecret = settings.ClientSecretFile is { } file ? File.ReadAllText(file).Trim() : null;
            options.ResponseType = OpenIdConnectResponseType.Code;
            // The answer comes by GET: a posted one would come from another site, without our Lax cookies.
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.UsePkce = true;
            options.SaveTokens = false;
            options.MapInboundClaims = false;
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.CallbackPath = "/sign-in/external/callback";
            options.RequireHttpsMetadata = !settings.Authority.IsLoopback;
            options.Scope.Clear();
            options.Scope.Add("openid");
            options.Scope.Add("email");
            options.TokenValidationParameters.ValidAlgorithms = ["RS256", "PS256", "ES256"];
            // These two are needed here: who vouches, and how the person proved who they are.
            options.ClaimActions.Remove("iss");
            options.ClaimActions.Remove("acr");
            SessionCookie.Harden(options.CorrelationCookie, door, "safety-oidc-");
            SessionCookie.Harden(options.NonceCookie, door, "safety-oidcn-");
            Guard(options.Events);
        });
    }

    private static void Guard(OpenIdConnectEvents events)
    {
        // The framework lets a token from the token's own endpoint come unsigned; a proxy on the way must not write
        // one.
        events.OnTokenValidated = context =>
        {
            if (context.SecurityToken.RawSignature.Length == 0) context.Fail("The token is not signed.");
            return Task.CompletedTask;
        };
        events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect("/sign-in?failed=external");
            return Task.CompletedTask;
        };
    }
}

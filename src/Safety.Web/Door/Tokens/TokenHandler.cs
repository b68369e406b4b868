using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Safety.Web.Door.Tokens;

/// <summary>Takes <c>Authorization: Bearer sfy_…</c>; below the API only, never for pages.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenCache tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name, and the authentication type of its identities.</summary>
    public const string SchemeName = "Token";

    /// <summary>The claim with the token's id.</summary>
    public const string IdClaim = "token";

    /// <summary>The claim that says that the token may change things.</summary>
    public const string WriteClaim = "token_may_write";

    private const string Bearer = "Bearer ";

    /// <summary>Whether a request asks to be known by its token.</summary>
    public static bool IsMeant(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        && request.Path.StartsWithSegments("/api");

    /// <summary>The secret that a request came with; only for one that is meant to be known by its token.</summary>
    public static string SecretOf(HttpRequest request) =>
        request.Headers.Authorization.ToString()[Bearer.Length..].Trim();

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsMeant(Request)) return AuthenticateResult.NoResult();
        var secret = SecretOf(Request);
        if (secret.Length > 100 || !secret.StartsWith(ApiTokens.Prefix, StringComparison.Ordinal))
            return AuthenticateResult.Fail("This is no token of ours.");
        if (await tokens.FindAsync(secret, Context.RequestAborted) is not { } grant)
            return AuthenticateResult.Fail("This token is unknown, revoked or over.");
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, grant.UserId.ToString()), new Claim(IdClaim, grant.Id.ToString())],
            SchemeName);
        if (grant.MayWrite) identity.AddClaim(new Claim(WriteClaim, "true"));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Problems.Of(401, "not_signed_in", "This needs a token that is known and living.").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.Of(403, "not_allowed", "The person this token acts for may not do this.").ExecuteAsync(Context);
}

using Microsoft.AspNetCore.Identity;
using Safety.Web.Door.SignIn;
using Safety.Web.Door.Tokens;

namespace Safety.Web.Door.Guards;

/// <summary>Holds the sign-in of a request that is still being answered against the account or the token.</summary>
internal sealed class StillSignedIn(IServiceScopeFactory scopes, TokenCache tokens) : IStillSignedIn
{
    public TimeSpan CheckedEach => SessionClaims.CheckedEach;

    public async Task<bool> IsStillSoAsync(HttpContext context, CancellationToken cancel) =>
        context.User.Identity?.AuthenticationType switch
        {
            TokenHandler.SchemeName =>
                await tokens.FindAsync(TokenHandler.SecretOf(context.Request), cancel) is not null,
            var type when type == IdentityConstants.ApplicationScheme =>
                await CircuitRevalidation.IsStillSoAsync(context.User, scopes),
            _ => true,
        };
}

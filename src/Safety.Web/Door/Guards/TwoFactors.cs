using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Guards;

/// <summary>A session has proved two factors, where the installation asks for them.</summary>
public sealed record TwoFactors : IAuthorizationRequirement;

/// <summary>Judges sessions only: a token was made by somebody who had proved two factors.</summary>
/// <param name="settings">Whether the installation asks for them.</param>
public sealed class TwoFactorsHandler(IOptions<DoorSettings> settings) : AuthorizationHandler<TwoFactors>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, TwoFactors requirement)
    {
        var isSession = context.User.Identities.Any(i => i.AuthenticationType == IdentityConstants.ApplicationScheme);
        if (!isSession || settings.Value.SecondFactor == SecondFactorRule.Offered || context.User.HasTwoFactors())
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

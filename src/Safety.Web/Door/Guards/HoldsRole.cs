using Microsoft.AspNetCore.Authorization;
using Safety.Core.Staff;

namespace Safety.Web.Door.Guards;

/// <summary>The person works here now and holds one of the roles.</summary>
/// <param name="Roles">The roles; empty for everybody who works here.</param>
public sealed record HoldsRole(IReadOnlyList<StaffRole> Roles) : IAuthorizationRequirement;

/// <summary>Asks the staff directory, at each request: a role that was withdrawn a second ago opens nothing.</summary>
/// <param name="roles">The directory.</param>
public sealed class HoldsRoleHandler(IStaffRoles roles) : AuthorizationHandler<HoldsRole>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, HoldsRole requirement)
    {
        var asker = await Asker.Of(context.User, roles);
        if (asker is not null && (requirement.Roles.Count == 0 || requirement.Roles.Any(asker.Roles.Contains)))
            context.Succeed(requirement);
    }
}

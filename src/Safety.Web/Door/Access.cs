using Microsoft.AspNetCore.Authorization;
using Safety.Core.Staff;

namespace Safety.Web.Door;

/// <summary>
/// Who may come to which endpoint. The role opens the endpoint; the relation to the subject is in the query, and out of
/// scope is "not found".
/// </summary>
public static class Access
{
    /// <summary>Everybody who works here and is signed in.</summary>
    public static TBuilder ForStaff<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.ForRoles();

    /// <summary>Whoever holds one of these roles; everybody who works here when none is named.</summary>
    public static TBuilder ForRoles<TBuilder>(this TBuilder endpoint, params StaffRole[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.RequireAuthenticatedUser().AddRequirements(new HoldsRole(roles)));

    /// <summary>Adds the check, and denies by default what states no policy.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddScoped<IAuthorizationHandler, HoldsRoleHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new HoldsRole([])).Build());
        return services;
    }
}

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

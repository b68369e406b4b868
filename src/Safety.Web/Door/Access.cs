using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Safety.Core.Staff;
using Safety.Web.Door.Guards;

namespace Safety.Web.Door;

/// <summary>
/// Who may come to which endpoint or page. The role opens it; the relation to the subject is in the query, and out of
/// scope is "not found". What states no policy is closed to everybody who is not signed in.
/// </summary>
public static class Access
{
    /// <summary>
    /// Everybody who works here and is signed in, with two factors where the installation asks for them.
    /// </summary>
    public const string Staff = "staff";

    /// <summary>Whoever is signed in, even before the second factor is set up: the pages that set it up.</summary>
    public const string SettingUp = "setting_up";

    /// <summary>Signed in with a session, not with a token: what a program must never do for a person.</summary>
    public const string InPerson = "in_person";

    /// <summary>Who keeps people, teams and accounts, in person: administrators.</summary>
    public const string Administers = "administers";

    /// <summary>Who proposes, decides or proves that words are erased, in person.</summary>
    public const string Erases = "erases";

    /// <summary>Everybody who works here and is signed in.</summary>
    public static TBuilder ForStaff<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.ForRoles();

    /// <summary>Whoever holds one of these roles; everybody who works here when none is named.</summary>
    public static TBuilder ForRoles<TBuilder>(this TBuilder endpoint, params StaffRole[] roles)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(Holding(roles));

    /// <summary>Adds the checks and the named policies, and denies by default what states none.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddScoped<IAuthorizationHandler, HoldsRoleHandler>();
        services.AddScoped<IAuthorizationHandler, TwoFactorsHandler>();
        var staff = Holding();
        var inPerson = new AuthorizationPolicyBuilder(staff).RequireAssertion(IsSession).Build();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(staff).SetFallbackPolicy(staff).AddPolicy(Staff, staff).AddPolicy(InPerson, inPerson)
            .AddPolicy(SettingUp, p => p
                .RequireAuthenticatedUser().AddRequirements(new HoldsRole([])).RequireAssertion(IsSession))
            .AddPolicy(Erases, p => p.Combine(inPerson).AddRequirements(
                new HoldsRole([StaffRole.SafetyLead, StaffRole.Administrator, StaffRole.Auditor])))
            .AddPolicy(Administers, p => p.Combine(inPerson).AddRequirements(new HoldsRole([StaffRole.Administrator])));
        return services;
    }

    private static AuthorizationPolicy Holding(params StaffRole[] roles) => new AuthorizationPolicyBuilder()
        .RequireAuthenticatedUser().AddRequirements(new HoldsRole(roles), new TwoFactors()).Build();

    private static bool IsSession(AuthorizationHandlerContext context) =>
        context.User.Identities.Any(identity => identity.AuthenticationType == IdentityConstants.ApplicationScheme);
}

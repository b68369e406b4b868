using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Safety.Core.Staff;
using Safety.Web.Door.SignIn;
using Safety.Web.Door.Tokens;
using Safety.Web.Store;

namespace Safety.Web.Door.Guards;

/// <summary>
/// The policies by name. They are the outer fence, by role; relation to the subject is judged in the query behind it.
/// An endpoint that names none is closed to everybody who is not signed in.
/// </summary>
public static class Access
{
    /// <summary>Anybody signed in, with two factors where the installation asks for them. Also the fallback.</summary>
    public const string SignedIn = "signed_in";

    /// <summary>Anybody signed in, even before the second factor is set up: the pages that set it up.</summary>
    public const string SettingUp = "setting_up";

    /// <summary>Anybody signed in with a session, not with a token: what a program must never do for a person.</summary>
    public const string InPerson = "in_person";

    /// <summary>Who files and does the work: staff, managers, safety leads.</summary>
    public const string Files = "files";

    /// <summary>Who answers alerts and decides for people: managers, safety leads.</summary>
    public const string Manages = "manages";

    /// <summary>Who sets the agency's policy: safety leads.</summary>
    public const string Leads = "leads";

    /// <summary>Who replays and proves: auditors, safety leads.</summary>
    public const string Audits = "audits";

    /// <summary>Who keeps people, teams and accounts: administrators.</summary>
    public const string Administers = "administers";

    /// <summary>The roles behind each policy that is about roles.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<StaffRole>> Roles { get; } =
        new Dictionary<string, IReadOnlyList<StaffRole>>
        {
            [Files] = [StaffRole.Staff, StaffRole.Manager, StaffRole.SafetyLead],
            [Manages] = [StaffRole.Manager, StaffRole.SafetyLead],
            [Leads] = [StaffRole.SafetyLead],
            [Audits] = [StaffRole.Auditor, StaffRole.SafetyLead],
            [Administers] = [StaffRole.Administrator],
        };

    /// <summary>A policy for another set of roles, for a room that needs one.</summary>
    /// <param name="options">The authorization options.</param>
    /// <param name="name">The policy's snake_case name.</param>
    /// <param name="roles">One of them is enough.</param>
    public static void AddRoles(AuthorizationOptions options, string name, params IEnumerable<StaffRole> roles) =>
        options.AddPolicy(name, policy => policy.AddRequirements(new TwoFactors())
            .RequireRole(roles.Select(HouseJson.Code)));

    internal static void Configure(AuthorizationOptions options)
    {
        var signedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new TwoFactors()).Build();
        options.DefaultPolicy = signedIn;
        options.FallbackPolicy = signedIn;
        options.AddPolicy(SignedIn, signedIn);
        options.AddPolicy(SettingUp, policy => policy.RequireAuthenticatedUser().RequireAssertion(IsSession));
        options.AddPolicy(InPerson, policy => policy.Combine(signedIn).RequireAssertion(IsSession));
        foreach (var (name, roles) in Roles) AddRoles(options, name, roles);
    }

    private static bool IsSession(AuthorizationHandlerContext context) =>
        context.User.Identities.Any(i => i.AuthenticationType == IdentityConstants.ApplicationScheme);

    /// <summary>Asks for two factors where the installation does. A token was made by somebody who had shown them.</summary>
    internal sealed class TwoFactors : IAuthorizationRequirement;

    internal sealed class TwoFactorsHandler(Microsoft.Extensions.Options.IOptions<DoorSettings> settings)
        : AuthorizationHandler<TwoFactors>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, TwoFactors requirement)
        {
            var enough = settings.Value.SecondFactor == SecondFactorRule.Offered
                || context.User.HasTwoFactors()
                || context.User.Identities.Any(i => i.AuthenticationType == TokenHandler.SchemeName);
            if (enough) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}

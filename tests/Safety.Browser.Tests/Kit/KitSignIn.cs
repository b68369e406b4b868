using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Browser.Tests.Kit;

/// <summary>Signs a visitor in by a cookie of the kit, until the host has its own sign-in.</summary>
public sealed class KitSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The cookie that holds the person's id.</summary>
    public const string Cookie = "kit-staff";

    private const string Kit = "kit";

    /// <summary>Makes it the way in which the host signs people in.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddAuthentication(Kit).AddScheme<AuthenticationSchemeOptions, KitSignIn>(Kit, null);
        services.AddSingleton<KitPeople>();
        services.AddSingleton<IStaffRoles>(provider => provider.GetRequiredService<KitPeople>());
    }

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[Cookie] is not { Length: > 0 } id)
            return Task.FromResult(AuthenticateResult.NoResult());
        Claim[] claims = [new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Name, "Imra Example")];
        var person = new ClaimsPrincipal(new ClaimsIdentity(claims, Kit));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(person, Kit)));
    }
}

/// <summary>The people who sign in by the kit's cookie.</summary>
public sealed class KitPeople : IStaffRoles
{
    private readonly ConcurrentDictionary<StaffId, IReadOnlySet<StaffRole>> people = new();

    /// <summary>A new person with these roles.</summary>
    public StaffId Add(params StaffRole[] roles)
    {
        var staff = new StaffId(Guid.CreateVersion7());
        people[staff] = roles.ToHashSet();
        return staff;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlySet<StaffRole>> RolesOf(StaffId staff) => new(people[staff]);

    /// <inheritdoc/>
    public bool IsActive(StaffId staff) => people.ContainsKey(staff);
}

using System.Reflection;
using System.Security.Claims;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Door;

/// <summary>
/// The signed-in person who asks, with the roles that their stream grants now. Endpoints take it as a parameter.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="Roles">The roles.</param>
public sealed record Asker(StaffId Staff, IReadOnlySet<StaffRole> Roles)
{
    /// <summary>Who signs what the person does.</summary>
    public Actor Actor => Actor.Person(Staff);

    /// <summary>Whether the person holds one of these roles.</summary>
    public bool Is(params ReadOnlySpan<StaffRole> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
                return true;
        }

        return false;
    }

    /// <summary>The person behind a sign-in, or null when nobody who works here is signed in.</summary>
    public static async ValueTask<Asker?> Of(ClaimsPrincipal? principal, IStaffRoles roles)
    {
        if (principal?.Identity?.IsAuthenticated != true)
            return null;
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
            return null;
        var staff = new StaffId(id);
        return roles.IsActive(staff) ? new Asker(staff, await roles.RolesOf(staff)) : null;
    }

    /// <summary>
    /// Lets an endpoint take the one who asks as a parameter; the endpoint's policy has refused everybody else.
    /// </summary>
    public static async ValueTask<Asker?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        await Of(context.User, context.RequestServices.GetRequiredService<IStaffRoles>());
}

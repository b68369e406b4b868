using System.Security.Claims;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Guards;

namespace Safety.Web.Door;

/// <summary>
/// Who asks: read from the signed-in principal of the request or the circuit, and from nothing else. Scoped.
/// </summary>
/// <param name="http">The request, where there is one.</param>
public sealed class CurrentActor(IHttpContextAccessor http)
{
    private ClaimsPrincipal? _circuit;

    /// <summary>The principal; somebody unknown when nobody is signed in.</summary>
    public ClaimsPrincipal Principal => _circuit ?? http.HttpContext?.User ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>Whether a person is signed in, by session or by token.</summary>
    public bool IsSignedIn => RoleClaims.StaffOf(Principal) is not null;

    /// <summary>The person's id.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint lacks a policy.</exception>
    public StaffId Staff => RoleClaims.StaffOf(Principal)
        ?? throw new InvalidOperationException("Nobody is signed in here; this endpoint must have a policy.");

    /// <summary>The person as the actor of a command.</summary>
    public Actor Actor => Actor.Person(Staff);

    /// <summary>The person's roles at the time of this request.</summary>
    public IReadOnlySet<StaffRole> Roles => RoleClaims.RolesOf(Principal);

    /// <summary>Whether the person has any of these roles.</summary>
    /// <param name="roles">One of them is enough.</param>
    public bool IsAny(params ReadOnlySpan<StaffRole> roles)
    {
        var own = Roles;
        foreach (var role in roles)
        {
            if (own.Contains(role)) return true;
        }

        return false;
    }

    /// <summary>A circuit outlives the request that opened it, so it brings its own principal.</summary>
    internal void Enter(ClaimsPrincipal principal) => _circuit = principal;
}

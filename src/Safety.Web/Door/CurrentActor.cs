using System.Security.Claims;
using Safety.Core.Language;

namespace Safety.Web.Door;

/// <summary>
/// Who asks, for pages and whatever else lives in a scope: read from the signed-in principal of the request or the
/// circuit, and from nothing else. Endpoints take an <see cref="Asker"/> as their parameter instead.
/// </summary>
/// <param name="http">The request, where there is one.</param>
/// <param name="roles">The staff directory.</param>
public sealed class CurrentActor(IHttpContextAccessor http, IStaffRoles roles)
{
    private ClaimsPrincipal? _circuit;

    /// <summary>The principal; somebody unknown when nobody is signed in.</summary>
    public ClaimsPrincipal Principal => _circuit ?? http.HttpContext?.User ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>The person's id.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks a policy.</exception>
    public StaffId Staff => Guid.TryParse(Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        ? new StaffId(id)
        : throw new InvalidOperationException("Nobody is signed in here; this page must have a policy.");

    /// <summary>The person as the actor of a command.</summary>
    public Actor Actor => Actor.Person(Staff);

    /// <summary>
    /// The person with the roles that their stream grants now, or null when nobody who works here is signed in.
    /// </summary>
    public ValueTask<Asker?> WhoAsync() => Asker.Of(Principal, roles);

    /// <summary>A circuit outlives the request that opened it, so it brings its own principal.</summary>
    internal void Enter(ClaimsPrincipal principal) => _circuit = principal;
}

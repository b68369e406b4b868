using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Tokens;
using Safety.Web.Store;

namespace Safety.Web.Door.Guards;

/// <summary>
/// Adds the roles that the person's stream grants now to whoever is signed in, at every request: a role withdrawn is
/// gone at once, and somebody who left is nobody.
/// </summary>
internal sealed class RoleClaims(IStaffRoles staff) : IClaimsTransformation
{
    private const string Label = "staff_roles";

    private static readonly Dictionary<string, StaffRole> ByCode =
        Enum.GetValues<StaffRole>().ToDictionary(HouseJson.Code, role => role);

    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (StaffOf(principal) is not { } id || principal.Identities.Any(i => i.Label == Label)) return principal;
        if (!staff.IsActive(id)) return new ClaimsPrincipal(new ClaimsIdentity());
        var roles = await staff.RolesOf(id);
        var identity = new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, HouseJson.Code(role)))) { Label = Label };
        return new ClaimsPrincipal(principal.Identities.Append(identity));
    }

    /// <summary>The member of staff that a full session or a token stands for, or null.</summary>
    public static StaffId? StaffOf(ClaimsPrincipal principal)
    {
        foreach (var identity in principal.Identities)
        {
            if (identity.AuthenticationType != IdentityConstants.ApplicationScheme
                && identity.AuthenticationType != TokenHandler.SchemeName)
                continue;
            if (Guid.TryParse(identity.FindFirst(ClaimTypes.NameIdentifier)?.Value, out var id)) return new StaffId(id);
        }

        return null;
    }

    /// <summary>The roles that were added.</summary>
    public static IReadOnlySet<StaffRole> RolesOf(ClaimsPrincipal principal) =>
        principal.FindAll(ClaimTypes.Role).Select(c => ByCode[c.Value]).ToHashSet();
}

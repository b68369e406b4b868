using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Gives a member of staff a role.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Role">The role.</param>
public sealed record GrantRole(StaffId Staff, StaffRole Role)
{
    /// <summary>The role is none that exists.</summary>
    public sealed record UnknownRole() : Refusal(RefusalKind.Invalid, "There is no such role.", "role");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(GrantRole command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!Enum.IsDefined(command.Role)) return new UnknownRole();
        if (member.LeftAt is not null) return new HasLeft();
        if (member.Roles.Contains(command.Role)) return Decision.Nothing;
        return Decision.Of(new RoleGranted(member.Staff, command.Role, by.Staff, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Takes a role back from a member of staff.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Role">The role.</param>
public sealed record WithdrawRole(StaffId Staff, StaffRole Role)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="otherAdministrators">How many administrators there are besides this person.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        WithdrawRole command, StaffMember? member, int otherAdministrators, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!member.Roles.Contains(command.Role)) return Decision.Nothing;
        if (member.LeftAt is not null) return new HasLeft();
        if (command.Role == StaffRole.Administrator && otherAdministrators < 1) return new LastAdministrator();
        return Decision.Of(new RoleWithdrawn(member.Staff, command.Role, by.Staff, now));
    }
}

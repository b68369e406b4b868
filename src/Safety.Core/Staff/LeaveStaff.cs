using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says that a member of staff no longer works here. What they did and were told stays.</summary>
/// <param name="Staff">The person.</param>
public sealed record LeaveStaff(StaffId Staff)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="otherAdministrators">How many administrators there are besides this person.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        LeaveStaff command, StaffMember? member, int otherAdministrators, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.LeftAt is not null) return Decision.Nothing;
        if (member.Has(StaffRole.Administrator) && otherAdministrators < 1) return new LastAdministrator();
        return Decision.Of(new StaffMemberLeft(member.Staff, by.Staff, now));
    }
}

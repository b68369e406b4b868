using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says that a member of staff is no longer a student here.</summary>
/// <param name="Staff">The person.</param>
public sealed record EndStudentPlacement(StaffId Staff)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(EndStudentPlacement command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!member.IsStudent) return Decision.Nothing;
        if (member.LeftAt is not null) return new HasLeft();
        return Decision.Of(new StudentPlacementEnded(command.Staff, by.Staff, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says that a member of staff works here as a student from now on.</summary>
/// <param name="Staff">The person.</param>
public sealed record StartStudentPlacement(StaffId Staff)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(StartStudentPlacement command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.IsStudent) return Decision.Nothing;
        if (member.LeftAt is not null) return new HasLeft();
        return Decision.Of(new StudentPlacementStarted(command.Staff, by.Staff, now));
    }
}

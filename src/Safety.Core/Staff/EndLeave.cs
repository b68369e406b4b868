using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says that a member of staff is back, or that a leave ahead is called off.</summary>
/// <param name="Staff">The person.</param>
public sealed record EndLeave(StaffId Staff)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(EndLeave command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.Leave is null || member.Leave.Until <= now) return Decision.Nothing;
        if (member.LeftAt is not null) return new HasLeft();
        return Decision.Of(new LeaveEnded(member.Staff, by.Staff, now));
    }
}

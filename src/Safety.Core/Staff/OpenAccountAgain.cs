using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Lets a person sign in again whose account was closed.</summary>
/// <param name="Staff">The person.</param>
public sealed record OpenAccountAgain(StaffId Staff)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(OpenAccountAgain command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.AccountClosedAt is null) return Decision.Nothing;
        if (member.LeftAt is not null) return new HasLeft();
        return Decision.Of(new AccountOpenedAgain(member.Staff, by.Staff, now));
    }
}

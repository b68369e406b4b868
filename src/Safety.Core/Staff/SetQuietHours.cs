using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says when a member of staff wants no loud message.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Hours">The hours, or null for none.</param>
public sealed record SetQuietHours(StaffId Staff, QuietHours? Hours)
{
    /// <summary>They have no length, or are longer than a person may be out of reach.</summary>
    public sealed record BadHours() : Refusal(
        RefusalKind.Invalid, "Quiet hours begin and end at different times and last at most 14 hours.", "until");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(SetQuietHours command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (command.Hours?.CanBe() == false) return new BadHours();
        if (member.LeftAt is not null) return new HasLeft();
        if (command.Hours == member.QuietHours) return Decision.Nothing;
        return Decision.Of(new QuietHoursSet(member.Staff, command.Hours, by.Staff, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Puts a member of staff's name, job title or address right.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Name">The name from now on.</param>
/// <param name="JobTitle">The job title from now on.</param>
/// <param name="WorkEmail">The work address from now on.</param>
public sealed record CorrectStaffDetails(StaffId Staff, string Name, string JobTitle, string WorkEmail)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(CorrectStaffDetails command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!PlainText.IsLine(command.Name, StaffLimits.NameMax)) return new BadName();
        if (!PlainText.IsLine(command.JobTitle, StaffLimits.JobTitleMax)) return new BadJobTitle();
        if (!StaffLimits.IsEmail(command.WorkEmail)) return new BadWorkEmail();
        var (name, title, email) = (command.Name.Trim(), command.JobTitle.Trim(), command.WorkEmail.Trim());
        if ((member.Name, member.JobTitle, member.WorkEmail) == (name, title, email)) return Decision.Nothing;
        if (member.LeftAt is not null) return new HasLeft();
        return Decision.Of(new StaffMemberDetailsCorrected(member.Staff, name, title, email, by.Staff, now));
    }
}

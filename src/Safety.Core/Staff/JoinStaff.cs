using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Enters a person who works for the agency. Roles are granted apart.</summary>
/// <param name="Staff">The id, chosen by the one who asks.</param>
/// <param name="Name">The name colleagues know.</param>
/// <param name="JobTitle">What the person is called at work.</param>
/// <param name="WorkEmail">The work address.</param>
/// <param name="Team">The first team, or null.</param>
/// <param name="StartsOn">The first working day.</param>
public sealed record JoinStaff(
    StaffId Staff, string Name, string JobTitle, string WorkEmail, TeamId? Team, DateOnly StartsOn)
{
    /// <summary>The id is taken by somebody of whom other things were said.</summary>
    public sealed record AlreadyJoined() : Refusal(
        RefusalKind.Conflict, "Somebody else, or this person with other details, already has this id.");

    /// <summary>The first working day is too far away.</summary>
    public sealed record StartDayTooFar() : Refusal(
        RefusalKind.Invalid, "The first working day must lie within the last 70 years and the next two.", "starts_on");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person as known so far, or null.</param>
    /// <param name="team">The team that the command names, or null when there is none.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(JoinStaff command, StaffMember? member, Team? team, Actor by, DateTimeOffset now)
    {
        if (!PlainText.IsLine(command.Name, StaffLimits.NameMax)) return new BadName();
        if (!PlainText.IsLine(command.JobTitle, StaffLimits.JobTitleMax)) return new BadJobTitle();
        if (!StaffLimits.IsEmail(command.WorkEmail)) return new BadWorkEmail();
        var joined = new StaffMemberJoined(
            command.Staff, command.Name.Trim(), command.JobTitle.Trim(), command.WorkEmail.Trim(),
            command.Team, command.StartsOn, by.Staff, now);
        if (member is not null) return SameAs(member.Joined, joined) ? Decision.Nothing : new AlreadyJoined();
        if (command.Team is not null && team is null) return new NoSuchTeam();
        if (IsTooFar(command.StartsOn, now)) return new StartDayTooFar();
        return Decision.Of(joined);
    }

    private static bool SameAs(StaffMemberJoined before, StaffMemberJoined joined) =>
        joined with { By = before.By, JoinedAt = before.JoinedAt } == before;

    private static bool IsTooFar(DateOnly day, DateTimeOffset now) =>
        day < DateOnly.FromDateTime((now - StaffLimits.ServiceMax).UtcDateTime)
        || day > DateOnly.FromDateTime((now + StaffLimits.PlanningHorizon).UtcDateTime);
}

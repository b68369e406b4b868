using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Moves a member of staff to another team, or out of every team.</summary>
/// <param name="Staff">The person.</param>
/// <param name="To">The team from now on, or null.</param>
public sealed record MoveTeam(StaffId Staff, TeamId? To)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="team">The team that the command names, or null when there is none.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(MoveTeam command, StaffMember? member, Team? team, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.LeftAt is not null) return new HasLeft();
        if (member.Team == command.To) return Decision.Nothing;
        if (command.To is not null && team is null) return new NoSuchTeam();
        return Decision.Of(new StaffMemberMovedTeam(member.Staff, member.Team, command.To, by.Staff, now));
    }
}

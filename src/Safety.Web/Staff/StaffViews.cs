using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff;

/// <summary>A member of staff in a list.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The name colleagues know.</param>
/// <param name="JobTitle">What they are called at work.</param>
/// <param name="Team">The present team, or null.</param>
/// <param name="TeamName">Its name, or null.</param>
/// <param name="Roles">The roles held now.</param>
/// <param name="IsOnLeave">Whether they are away now.</param>
/// <param name="LeftAt">From when they no longer work here, or null.</param>
public sealed record StaffCard(
    StaffId Id, string Name, string JobTitle, TeamId? Team, string? TeamName, IReadOnlyList<StaffRole> Roles,
    bool IsOnLeave, DateTimeOffset? LeftAt)
{
    /// <summary>The card of a person at a moment.</summary>
    public static StaffCard Of(StaffMember member, StaffDirectory directory, DateTimeOffset now) => new(
        member.Staff, member.Name, member.JobTitle, member.Team, directory.Find(member.Team)?.Name, member.Roles,
        member.Leave?.Covers(now) == true, member.LeftAt);
}

/// <summary>A page of people.</summary>
/// <param name="Items">The people, in the order in which they were entered.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
public sealed record StaffList(IReadOnlyList<StaffCard> Items, Guid? Next);

/// <summary>A member of staff with all details.</summary>
/// <param name="Card">What stands in the list.</param>
/// <param name="WorkEmail">The work address.</param>
/// <param name="StartsOn">The first working day.</param>
/// <param name="Channels">How they are reached, best way first.</param>
/// <param name="QuietHours">When they want no loud message, or null.</param>
/// <param name="Leave">The latest leave, or null.</param>
/// <param name="Terms">Every time in a team, oldest first.</param>
/// <param name="Manager">The manager now, or null.</param>
/// <param name="Version">The version, also in ETag.</param>
public sealed record StaffView(
    StaffCard Card, string WorkEmail, DateOnly StartsOn, IReadOnlyList<ContactChannel> Channels,
    QuietHours? QuietHours, LeaveSpan? Leave, IReadOnlyList<TeamTerm> Terms, StaffId? Manager, long Version)
{
    /// <summary>The details of a person at a moment.</summary>
    public static StaffView Of(StaffMember member, long version, StaffDirectory directory, DateTimeOffset now) => new(
        StaffCard.Of(member, directory, now), member.WorkEmail, member.Joined.StartsOn, member.Channels,
        member.QuietHours, member.Leave, member.Terms, directory.ManagerOf(member.Staff, now), version);
}

/// <summary>A team.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Manager">The manager now, or null.</param>
/// <param name="ManagerName">The manager's name, or null.</param>
/// <param name="Members">How many work in it.</param>
/// <param name="Ladder">Who is told, in order: its own ladder, or the default.</param>
/// <param name="HasOwnLadder">Whether the ladder is its own.</param>
public sealed record TeamView(
    TeamId Id, string Name, StaffId? Manager, string? ManagerName, int Members, EscalationLadder Ladder,
    bool HasOwnLadder)
{
    /// <summary>A team as it stands.</summary>
    public static TeamView Of(Team team, StaffDirectory directory) => new(
        new TeamId(team.Id), team.Name, team.Manager, directory.Find(team.Manager)?.Name,
        directory.MembersOf(new TeamId(team.Id)).Count, directory.LadderOf(new TeamId(team.Id)),
            team.Ladder is not null);
}

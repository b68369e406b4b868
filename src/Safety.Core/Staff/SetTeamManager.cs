using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Sets the manager of a team.</summary>
/// <param name="Team">The team.</param>
/// <param name="Manager">The manager from now on.</param>
public sealed record SetTeamManager(TeamId Team, StaffId Manager)
{
    /// <summary>The person does not exist or no longer works here.</summary>
    public sealed record NoSuchManager() : Refusal(
        RefusalKind.Invalid, "There is no such person working here.", "manager");

    /// <summary>The person may not answer alerts.</summary>
    public sealed record IsNoManager() : Refusal(
        RefusalKind.Invalid, "The person must have the role of manager first.", "manager");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="manager">The person that the command names, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        SetTeamManager command, Team? team, StaffMember? manager, Actor by, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        if (team.Manager == command.Manager) return Decision.Nothing;
        if (manager is null || manager.LeftAt is not null) return new NoSuchManager();
        if (!manager.Has(StaffRole.Manager)) return new IsNoManager();
        return Decision.Of(new TeamManagerSet(command.Team, command.Manager, team.Manager, by.Staff, now));
    }
}

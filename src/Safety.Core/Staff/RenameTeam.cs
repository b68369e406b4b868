using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Gives a team another name.</summary>
/// <param name="Team">The team.</param>
/// <param name="Name">What the team is called from now on.</param>
public sealed record RenameTeam(TeamId Team, string Name)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(RenameTeam command, Team? team, Actor by, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        if (!PlainText.IsLine(command.Name, StaffLimits.NameMax)) return new BadName();
        var name = command.Name.Trim();
        if (team.Name == name) return Decision.Nothing;
        return Decision.Of(new TeamRenamed(command.Team, name, by.Staff, now));
    }
}

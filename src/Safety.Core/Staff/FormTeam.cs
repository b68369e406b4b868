using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Forms a team.</summary>
/// <param name="Team">The id, chosen by the one who asks.</param>
/// <param name="Name">What the team is called.</param>
public sealed record FormTeam(TeamId Team, string Name)
{
    /// <summary>The id is taken by a team that was formed with another name.</summary>
    public sealed record AlreadyFormed() : Refusal(RefusalKind.Conflict, "Another team already has this id.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="team">The team as known so far, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(FormTeam command, Team? team, Actor by, DateTimeOffset now)
    {
        if (!PlainText.IsLine(command.Name, StaffLimits.NameMax)) return new BadName();
        var name = command.Name.Trim();
        if (team is not null) return team.Formed.Name == name ? Decision.Nothing : new AlreadyFormed();
        return Decision.Of(new TeamFormed(command.Team, name, by.Staff, now));
    }
}

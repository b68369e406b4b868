using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Holds a drill of a team's ladder now.</summary>
/// <param name="Team">The team.</param>
public sealed record HoldDrill(TeamId Team)
{
    /// <summary>Decides. While a drill runs, no other begins.</summary>
    /// <param name="command">Which team.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="by">Who holds it.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(HoldDrill command, Team? team, Actor by, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        return team.Drills.Running is null ? Decision.Of(Held(team, by.Staff, now)) : Decision.Nothing;
    }

    /// <summary>The fact that a drill begins.</summary>
    internal static DrillHeld Held(Team team, StaffId? by, DateTimeOffset now) =>
        new(new(team.Id), by, now, now + DrillTimes.LastsMax);
}

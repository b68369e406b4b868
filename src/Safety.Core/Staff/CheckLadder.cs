using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// The watch asks whether the team's ladder would reach somebody at each step. Only a change is a fact, so that any
/// number of nodes may ask as often as they like.
/// </summary>
/// <param name="Team">The team.</param>
public sealed record CheckLadder(TeamId Team)
{
    /// <summary>Decides.</summary>
    /// <param name="command">Which team.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="unreached">
    /// The steps that would reach nobody, from 0, in order; null when the ladder cannot be judged.
    /// </param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        CheckLadder command, Team? team, IReadOnlyList<int>? unreached, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        if (unreached is null || unreached.SequenceEqual(team.Unreached)) return Decision.Nothing;
        return Decision.Of(new LadderReachFound(command.Team, unreached, team.Unreached, now));
    }
}

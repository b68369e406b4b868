using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>The watch asks whether a drill of a team is due, or one that runs never ended. The state answers.</summary>
/// <param name="Team">The team.</param>
public sealed record CheckTeam(TeamId Team)
{
    /// <summary>
    /// Decides. Whenever something is due a fact follows that says when to look again, so that no drill is forgotten.
    /// </summary>
    /// <param name="command">Which team.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="times">When the agency holds drills.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(CheckTeam command, Team? team, DrillTimes times, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        var drills = team.Drills;
        if (drills.LookAt is not { } look || now < look) return Decision.Nothing;
        if (drills.Running is not null)
            return EndDrill.Decide(new(command.Team, DrillFailure.NotAnswered, [], null), team, times, now);
        if (drills.PlannedFor is not { } planned) return Plan(null);
        if (times.EveryMonths == 0) return Plan(DrillPutOff.SwitchedOff);
        return now - planned > DrillTimes.LateMax
            ? Plan(DrillPutOff.Missed)
            : Decision.Of(HoldDrill.Held(team, null, now));

        Decision Plan(DrillPutOff? insteadOf) =>
            Decision.Of(new DrillScheduled(command.Team, times.Next(command.Team, now), insteadOf, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says how the drill of a team that runs went.</summary>
/// <param name="Team">The team.</param>
/// <param name="Failure">Why it failed, or null when it passed.</param>
/// <param name="Called">Whom its first step had called.</param>
/// <param name="AnsweredBy">Who answered, or null when nobody did.</param>
public sealed record EndDrill(TeamId Team, DrillFailure? Failure, IReadOnlyList<StaffId> Called, StaffId? AnsweredBy)
{
    /// <summary>Decides. A drill ends once; what comes after is nothing.</summary>
    /// <param name="command">What was found.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="times">When the agency holds drills.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(EndDrill command, Team? team, DrillTimes times, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        if (team.Drills.Running is not { } running) return Decision.Nothing;
        var next = times.Next(command.Team, now);
        return command is { Failure: null, AnsweredBy: { } by }
            ? Decision.Of(new DrillPassed(command.Team, by, running.HeldAt, now, next))
            : Decision.Of(new DrillFoundFailed(
                command.Team, command.Failure ?? DrillFailure.NotAnswered, command.Called, command.AnsweredBy,
                running.HeldAt, now, next));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Sets who is told, in which order, until somebody answers.</summary>
/// <param name="Team">The team.</param>
/// <param name="Ladder">The ladder from now on.</param>
public sealed record SetEscalationLadder(TeamId Team, EscalationLadder Ladder)
{
    /// <summary>Too few or too many steps.</summary>
    public sealed record BadStepCount() : Refusal(RefusalKind.Invalid, "A ladder has between 1 and 10 steps.", "steps");

    /// <summary>Too few or too many targets in a step.</summary>
    public sealed record BadTargetCount() : Refusal(
        RefusalKind.Invalid, "A step calls between 1 and 8 roles or persons, each once.", "targets");

    /// <summary>A target names both a role and a person, or neither, or a role that does not exist.</summary>
    public sealed record BadTarget() : Refusal(
        RefusalKind.Invalid, "A target is either a role, or one named person.", "targets");

    /// <summary>A step's time is too short or too long.</summary>
    public sealed record BadAnswerTime() : Refusal(
        RefusalKind.Invalid, "The time to answer must lie between 5 seconds and 24 hours.", "answer_within");

    /// <summary>A named person does not work here.</summary>
    public sealed record UnknownPerson() : Refusal(
        RefusalKind.Invalid, "A person on the ladder does not work here.", "person");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="working">Everybody who works here.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        SetEscalationLadder command, Team? team, IReadOnlySet<StaffId> working, Actor by, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        if (command.Ladder.Equals(team.Ladder)) return Decision.Nothing;
        var steps = command.Ladder.Steps;
        if (steps.Count is < 1 or > StaffLimits.LadderStepsMax) return new BadStepCount();
        if (steps.Any(HasBadCount)) return new BadTargetCount();
        if (steps.Any(step => step.Targets.Any(IsBad))) return new BadTarget();
        if (steps.Any(HasBadTime)) return new BadAnswerTime();
        var persons = steps.SelectMany(step => step.Targets).Select(target => target.Person).OfType<StaffId>();
        if (!persons.All(working.Contains)) return new UnknownPerson();
        return Decision.Of(new EscalationLadderSet(command.Team, command.Ladder, by.Staff, now));
    }

    private static bool HasBadCount(LadderStep step) =>
        step.Targets.Count is < 1 or > StaffLimits.LadderTargetsMax
        || step.Targets.Distinct().Count() != step.Targets.Count;

    private static bool IsBad(LadderTarget target) =>
        !Enum.IsDefined(target.Role) || target.Role == LadderRole.Person != target.Person is not null;

    private static bool HasBadTime(LadderStep step) =>
        step.AnswerWithin is { } time && (time < StaffLimits.AnswerWithinMin || time > StaffLimits.AnswerWithinMax);
}

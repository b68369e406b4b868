using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Turns a step of a ladder into people: who is called, how, and who is passed by and why.</summary>
public static class LadderCalls
{
    /// <summary>
    /// The calls of one step at a moment. Nobody is called twice; every target leaves at least one entry, so that a step
    /// that reaches nobody says why.
    /// </summary>
    /// <param name="directory">Who works here.</param>
    /// <param name="step">The step.</param>
    /// <param name="team">The team of the subject, or null.</param>
    /// <param name="concerned">The people whom the alert is about; they are passed by.</param>
    /// <param name="moment">The moment of the call.</param>
    public static IReadOnlyList<LadderCall> Of(
        StaffDirectory directory, LadderStep step, TeamId? team, IReadOnlySet<StaffId> concerned, DateTimeOffset moment)
    {
        var seen = new HashSet<StaffId>();
        return
        [
            .. step.Targets.SelectMany(target => Leads(directory, target, team)
                .Select(lead => lead.Person is { } person ? Call(directory, target, person, concerned, moment) : lead)
                .Where(call => call.Person is not { } person || seen.Add(person))),
        ];
    }

    private static IReadOnlyList<LadderCall> Leads(StaffDirectory directory, LadderTarget target, TeamId? team) =>
        target.Role switch
        {
            LadderRole.TeamManager when directory.Find(team) is null => [Nobody(target, PassedBy.NoTeam)],
            LadderRole.TeamManager => directory.Find(team)!.Manager is { } manager
                ? [Somebody(target, manager)]
                : [Nobody(target, PassedBy.NoManager)],
            LadderRole.SafetyLead => InRole(directory, target, StaffRole.SafetyLead),
            LadderRole.EveryManager => InRole(directory, target, StaffRole.Manager),
            LadderRole.Person => target.Person is { } named
                ? [Somebody(target, named)]
                : [Nobody(target, PassedBy.Unknown)],
        };

    private static IReadOnlyList<LadderCall> InRole(StaffDirectory directory, LadderTarget target, StaffRole role)
    {
        var people = directory.WithRole(role);
        return people.Count == 0
            ? [Nobody(target, PassedBy.NobodyInRole)]
            : [.. people.Select(member => Somebody(target, member.Staff))];
    }

    private static LadderCall Call(
        StaffDirectory directory, LadderTarget target, StaffId person, IReadOnlySet<StaffId> concerned, DateTimeOffset at)
    {
        var member = directory.Find(person);
        if (member is null) return new LadderCall(target, person, [], PassedBy.Unknown);
        if (member.LeftAt is not null) return new LadderCall(target, person, [], PassedBy.HasLeft);
        if (concerned.Contains(person)) return new LadderCall(target, person, [], PassedBy.ConcernsThemselves);
        if (member.Leave?.Covers(at) == true) return new LadderCall(target, person, [], PassedBy.OnLeave);
        return new LadderCall(target, person, member.Channels, null);
    }

    private static LadderCall Somebody(LadderTarget target, StaffId person) => new(target, person, [], null);

    private static LadderCall Nobody(LadderTarget target, PassedBy why) => new(target, null, [], why);
}

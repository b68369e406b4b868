using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>A time as manager of a team.</summary>
/// <param name="Manager">The manager.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it, or null while it lasts.</param>
public sealed record ManagerTerm(StaffId Manager, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Whether the moment lies in this term.</summary>
    public bool Covers(DateTimeOffset moment) => From <= moment && (Until is null || moment < Until);
}

/// <summary>People who work together under one manager and one ladder.</summary>
public sealed record Team : IFold<Team>, IHasDeadlines<Team>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>What was said when the team was formed, to know a repeated command again.</summary>
    public required TeamFormed Formed { get; init; }

    /// <summary>What the team is called.</summary>
    public required string Name { get; init; }

    /// <summary>Every manager there was, oldest first; the last one is the present.</summary>
    public IReadOnlyList<ManagerTerm> ManagerTerms { get; init; } = [];

    /// <summary>The team's own ladder, or null when it set none and the default holds.</summary>
    public EscalationLadder? Ladder { get; init; }

    /// <summary>The rotas that can still matter, in the order in which they were published; see the fold.</summary>
    public IReadOnlyList<RotaPublished> Rotas { get; init; } = [];

    /// <summary>The swaps that can still matter, in the order in which they were made.</summary>
    public IReadOnlyList<OnCallSwapped> Swaps { get; init; } = [];

    /// <summary>Its drills.</summary>
    public TeamDrills Drills { get; init; } = new();

    /// <summary>The steps of its ladder that were last found to reach nobody, from 0, in order.</summary>
    public IReadOnlyList<int> Unreached { get; init; } = [];

    /// <summary>The present manager, or null before there was one.</summary>
    public StaffId? Manager => ManagerTerms.Count == 0 ? null : ManagerTerms[^1].Manager;

    /// <summary>The manager at a moment, or null.</summary>
    public StaffId? ManagerAt(DateTimeOffset moment) =>
        ManagerTerms.LastOrDefault(term => term.Covers(moment))?.Manager;

    /// <inheritdoc/>
    public static Team Evolve(Team? state, Guid id, object fact) => (state, fact) switch
    {
        (null, TeamFormed formed) => new Team { Id = id, Formed = formed, Name = formed.Name },
        ({ } team, TeamRenamed renamed) => team with { Name = renamed.Name },
        ({ } team, TeamManagerSet set) => team with
        {
            ManagerTerms = Next(team.ManagerTerms, set),
            Drills = team.Drills.After(set),
        },
        ({ } team, EscalationLadderSet set) => team with { Ladder = set.Ladder },
        ({ } team, RotaPublished published) => team with { Rotas = PublishRota.Standing(team, published) },
        ({ } team, OnCallSwapped swapped) => team with { Swaps = SwapOnCall.Standing(team, swapped) },
        ({ } team, DrillScheduled or DrillHeld or DrillPassed or DrillFoundFailed) =>
            team with { Drills = team.Drills.After(fact) },
        ({ } team, LadderReachFound found) => team with { Unreached = found.Unreached },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in the stream of a team."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        TeamFormed or TeamRenamed or TeamManagerSet or EscalationLadderSet or RotaPublished or OnCallSwapped
            or DrillScheduled or DrillHeld or DrillPassed or DrillFoundFailed or LadderReachFound =>
            TeamDrills.LookAfter(fact) is { } at ? [new DeadlineChange.Arm(TeamDrills.Deadline, 0, at)] : [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a team."),
    };

    private static ManagerTerm[] Next(IReadOnlyList<ManagerTerm> terms, TeamManagerSet set) =>
    [
        .. terms.SkipLast(1),
        .. terms.TakeLast(1).Select(last => last with { Until = set.SetAt }),
        new ManagerTerm(set.Manager, set.SetAt, null),
    ];
}

using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>A time in a team; while it lasts, the team's manager is the person's manager.</summary>
/// <param name="Team">The team, or null for a time without one.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it, or null while it lasts.</param>
public sealed record TeamTerm(TeamId? Team, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Whether the moment lies in this term.</summary>
    public bool Covers(DateTimeOffset moment) => From <= moment && (Until is null || moment < Until);
}

/// <summary>A span away from work.</summary>
/// <param name="From">The first moment away.</param>
/// <param name="Until">The moment of the return, or null when it is open.</param>
public sealed record LeaveSpan(DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Whether the person is away at the moment.</summary>
    public bool Covers(DateTimeOffset moment) => From <= moment && (Until is null || moment < Until);
}

/// <summary>A person who works, or worked, for the agency.</summary>
public sealed partial record StaffMember : IFold<StaffMember>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The person's id.</summary>
    public StaffId Staff => new(Id);

    /// <summary>What was said when the person joined, to know a repeated command again.</summary>
    public required StaffMemberJoined Joined { get; init; }

    /// <summary>The name colleagues know.</summary>
    public required string Name { get; init; }

    /// <summary>What the person is called at work.</summary>
    public required string JobTitle { get; init; }

    /// <summary>The work address.</summary>
    public required string WorkEmail { get; init; }

    /// <summary>Every time in a team, oldest first; the last one is the present.</summary>
    public required IReadOnlyList<TeamTerm> Terms { get; init; }

    /// <summary>The roles held, in the order of the list of roles.</summary>
    public IReadOnlyList<StaffRole> Roles { get; init; } = [];

    /// <summary>How to reach the person, best way first.</summary>
    public IReadOnlyList<ContactChannel> Channels { get; init; } = [ContactChannel.InApp, ContactChannel.Email];

    /// <summary>When no loud message is wanted, or null.</summary>
    public QuietHours? QuietHours { get; init; }

    /// <summary>The latest leave, or null.</summary>
    public LeaveSpan? Leave { get; init; }

    /// <summary>Since when the person may not sign in, or null while they may.</summary>
    public DateTimeOffset? AccountClosedAt { get; init; }

    /// <summary>When the person was last signed out everywhere, or null.</summary>
    public DateTimeOffset? SessionsEndedAt { get; init; }

    /// <summary>From when the person no longer works here, or null.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>The present team, or null.</summary>
    public TeamId? Team => Terms[^1].Team;

    /// <summary>The team at a moment, or null.</summary>
    public TeamId? TeamAt(DateTimeOffset moment) => Terms.LastOrDefault(term => term.Covers(moment))?.Team;

    /// <summary>Whether the person had joined and had not left at the moment.</summary>
    public bool WorksHereAt(DateTimeOffset moment) =>
        Joined.JoinedAt <= moment && (LeftAt is null || moment < LeftAt);

    /// <summary>Whether the person holds the role now.</summary>
    public bool Has(StaffRole role) => LeftAt is null && Roles.Contains(role);

    /// <inheritdoc/>
    public static StaffMember Evolve(StaffMember? state, Guid id, object fact)
    {
        var after = Next(state, id, fact);
        return after.Supervision.After(fact) is { } ledger ? after with { Supervision = ledger } : after;
    }

    private static StaffMember Next(StaffMember? state, Guid id, object fact) => (state, fact) switch
    {
        (null, StaffMemberJoined joined) => Begin(id, joined),
        ({ } member, StaffMemberDetailsCorrected now) =>
            member with { Name = now.Name, JobTitle = now.JobTitle, WorkEmail = now.WorkEmail },
        ({ } member, StaffMemberMovedTeam move) => member with { Terms = Next(member.Terms, move.To, move.MovedAt) },
        ({ } member, RoleGranted grant) =>
            member with { Roles = [.. member.Roles.Append(grant.Role).Distinct().Order()] },
        ({ } member, RoleWithdrawn loss) => member with { Roles = [.. member.Roles.Where(role => role != loss.Role)] },
        ({ } member, ContactChannelsSet set) => member with { Channels = set.Channels },
        ({ } member, QuietHoursSet set) => member with { QuietHours = set.Hours },
        ({ } member, LeaveStarted leave) => member with { Leave = new LeaveSpan(leave.AwayFrom, leave.AwayUntil) },
        ({ Leave: { } leave } member, LeaveEnded end) => member with { Leave = leave with { Until = end.EndedAt } },
        ({ } member, AccountClosed closed) => member with { AccountClosedAt = closed.ClosedAt },
        ({ } member, AccountOpenedAgain) => member with { AccountClosedAt = null },
        ({ } member, SessionsEnded end) => member with { SessionsEndedAt = end.EndedAt },
        ({ } member, StaffMemberLeft left) =>
            member with { LeftAt = left.LeftAt, Terms = Last(member.Terms, left.LeftAt) },
        ({ } member, _) when member.AfterAbility(fact) is { } after => after,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a member of staff."),
    };

    private static StaffMember Begin(Guid id, StaffMemberJoined joined) => new()
    {
        Id = id,
        Joined = joined,
        Name = joined.Name,
        JobTitle = joined.JobTitle,
        WorkEmail = joined.WorkEmail,
        Terms = [new TeamTerm(joined.Team, joined.JoinedAt, null)],
    };

    private static TeamTerm[] Next(IReadOnlyList<TeamTerm> terms, TeamId? team, DateTimeOffset at) =>
        [.. Last(terms, at), new TeamTerm(team, at, null)];

    private static TeamTerm[] Last(IReadOnlyList<TeamTerm> terms, DateTimeOffset at) =>
        [.. terms.SkipLast(1), terms[^1] with { Until = at }];
}

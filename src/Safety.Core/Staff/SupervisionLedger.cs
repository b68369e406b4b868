using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>What a person's state keeps of supervision: about a year of it, and what the watch last found.</summary>
public sealed record SupervisionLedger
{
    private const int KeptDays = 400;
    private const int LeavesKept = 12;
    private const int MonthsKept = 12;

    /// <summary>Since when the person works at the front, so that supervision is owed; null while it is not.</summary>
    public DateTimeOffset? OwedSince { get; init; }

    /// <summary>The entries of about the last year, by day.</summary>
    public IReadOnlyList<SupervisionSession> Sessions { get; init; } = [];

    /// <summary>The latest leaves, oldest first.</summary>
    public IReadOnlyList<LeaveSpan> Leaves { get; init; } = [];

    /// <summary>The month that was judged last, by its first day, or null.</summary>
    public DateOnly? Judged { get; init; }

    /// <summary>The latest months that were found to lack supervision, oldest first.</summary>
    public IReadOnlyList<DateOnly> Late { get; init; } = [];

    /// <summary>When the watch looks again, or null.</summary>
    public DateTimeOffset? LookAt { get; init; }

    /// <summary>The entry, or null.</summary>
    public SupervisionSession? Find(Guid session) => Sessions.FirstOrDefault(one => one.Session == session);

    /// <summary>The ledger after one more fact, or null when the fact says nothing about supervision.</summary>
    internal SupervisionLedger? After(object fact) => fact switch
    {
        RoleGranted { Role: StaffRole.Staff } e => this with { OwedSince = e.GrantedAt },
        RoleWithdrawn { Role: StaffRole.Staff } => this with { OwedSince = null, LookAt = null },
        StaffMemberLeft => this with { OwedSince = null, LookAt = null },
        LeaveStarted e => this with
        {
            Leaves = [.. Leaves.TakeLast(LeavesKept - 1), new LeaveSpan(e.AwayFrom, e.AwayUntil)],
        },
        LeaveEnded e when Leaves.Count > 0 => this with
        {
            Leaves = [.. Leaves.SkipLast(1), Leaves[^1] with { Until = e.EndedAt }],
        },
        SupervisionHeld e => With(new(
            e.Session, e.Kind, e.HeldOn, e.Supervisor, e.Minutes, e.Members, e.SafetyDiscussed, e.ClientHours, null,
            null, e.By, false)),
        SupervisionMissed e => With(new(
            e.Session, e.Kind, e.PlannedOn, e.Supervisor, 0, 1, false, null, e.Loss, e.LostBy, e.By, false)),
        SupervisionWithdrawn e => this with
        {
            Sessions = [.. Sessions.Select(one => one.Session == e.Session ? one with { IsWithdrawn = true } : one)],
        },
        SupervisionLookPlanned e => this with { Judged = e.Month ?? Judged, LookAt = e.LookAt },
        SupervisionFoundOverdue e => this with
        {
            Judged = e.Month,
            LookAt = e.LookAt,
            Late = [.. Late.TakeLast(MonthsKept - 1), e.Month],
        },
        _ => null,
    };

    private SupervisionLedger With(SupervisionSession added)
    {
        var all = Sessions.Append(added).OrderBy(one => one.Day).ThenBy(one => one.Session).ToList();
        var since = all[^1].Day.AddDays(-KeptDays);
        return this with { Sessions = [.. all.Where(one => one.Day >= since)] };
    }
}

/// <summary>What other rooms may know of a person's supervision: a value, taken from the state at one moment.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Team">Their present team, or null.</param>
/// <param name="IsStudent">Whether they work here as a student.</param>
/// <param name="Ledger">Their ledger.</param>
public sealed record SupervisionAsSeen(StaffId Staff, TeamId? Team, bool IsStudent, SupervisionLedger Ledger)
{
    /// <summary>What may be known of a state, or null when it is not that of a member of staff.</summary>
    public static SupervisionAsSeen? Of(object? state) => state is StaffMember member
        ? new(member.Staff, member.Team, member.IsStudent, member.Supervision)
        : null;

    /// <summary>The months that were found to lack supervision and still do, oldest first.</summary>
    public IReadOnlyList<DateOnly> StillLate(SupervisionTerms terms) =>
        [.. Ledger.Late.Where(month => Lacks(month, terms))];

    /// <summary>Whether a month still lacks something of what was owed.</summary>
    /// <param name="month">Its first day.</param>
    /// <param name="terms">The agency's rule.</param>
    public bool Lacks(DateOnly month, SupervisionTerms terms) =>
        !SupervisionMonth.Of(month, Ledger.Sessions, IsStudent, terms).IsEnough;
}

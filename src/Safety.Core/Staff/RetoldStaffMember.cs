using Safety.Core.Language;
using Safety.Core.Language.Retelling;

namespace Safety.Core.Staff;

/// <summary>What stands beside a member of staff whose history is told again.</summary>
/// <param name="TermsAt">The rule of supervision of a moment.</param>
/// <param name="ProtectedAt">How long a right that is used at a moment protects.</param>
/// <param name="Zone">The agency's time zone.</param>
/// <param name="SaidByItself">The words on adverse events that the service wrote down by itself.</param>
public sealed record StaffBeside(
    Func<DateTimeOffset, SupervisionTerms> TermsAt, Func<DateTimeOffset, TimeSpan> ProtectedAt, TimeZoneInfo Zone,
    IReadOnlySet<Guid> SaidByItself);

/// <summary>
/// Tells a member of staff again: whether a month had enough supervision, and until when who used a right is protected,
/// follows these numbers. Who stood above them then is not known; nobody is called in a trial.
/// </summary>
/// <param name="stream">The person's stream.</param>
/// <param name="beside">What stands beside them.</param>
public sealed class RetoldStaffMember(Guid stream, StaffBeside beside)
    : RetoldStream<StaffMember>(stream)
{
    /// <summary>What other rooms may know of the person, as far as it is told, or null.</summary>
    public WorkerAsSeen? Seen => WorkerAsSeen.Of(State);

    /// <summary>Something went against the person, which is written down while they are protected.</summary>
    /// <param name="report">The id of the finding.</param>
    /// <param name="kind">What it was about.</param>
    /// <param name="words">The words with which it was done, sealed, or null.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    public void WentAgainst(
        Guid report, AdverseEventKind kind, SealedText? words, StaffId by, DateTimeOffset at) => Follow(
        words is null
            ? FindAdverseEvent.Decide(new(new(Stream), report, kind, by), State, at)
            : Seen?.Protections.Any(span => span.Covers(at)) == true
                ? ReportAdverseEvent.Decide(new(new(Stream), report, kind, words), State, by, at)
                : Decision.Nothing,
        at);

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        StaffMemberJoined e => e.JoinedAt,
        StaffMemberDetailsCorrected e => e.CorrectedAt,
        StaffMemberMovedTeam e => e.MovedAt,
        RoleGranted e => e.GrantedAt,
        RoleWithdrawn e => e.WithdrawnAt,
        ContactChannelsSet e => e.SetAt,
        QuietHoursSet e => e.SetAt,
        LeaveStarted e => e.EnteredAt,
        LeaveEnded e => e.EndedAt,
        StaffMemberLeft e => e.LeftAt,
        AccountClosed e => e.ClosedAt,
        AccountOpenedAgain e => e.OpenedAt,
        SessionsEnded e => e.EndedAt,
        CapacityDeclared e => e.DeclaredAt,
        CapacityDeclarationEnded e => e.EndedAt,
        TrainingCompleted e => e.RecordedAt,
        StudentPlacementStarted e => e.StartedAt,
        StudentPlacementEnded e => e.EndedAt,
        ProtectionBegan e => e.From,
        ReporterProtected e => e.From,
        AdverseEventFound e => e.FoundAt,
        AdverseEventReported e => e.ReportedAt,
        SupervisionHeld e => e.RecordedAt,
        SupervisionMissed e => e.RecordedAt,
        SupervisionWithdrawn e => e.WithdrawnAt,
        SupervisionLookPlanned e => e.PlannedAt,
        SupervisionFoundOverdue e => e.FoundAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a member of staff."),
    };

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) => fact switch
    {
        SupervisionLookPlanned or SupervisionFoundOverdue => FactOrigin.Watch,
        AdverseEventFound => FactOrigin.Consequence,
        AdverseEventReported e when beside.SaidByItself.Contains(e.Report) => FactOrigin.Consequence,
        _ => FactOrigin.People,
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => StaffMember.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(StaffMember state, DateTimeOffset at) => CheckSupervision.Decide(
        new CheckSupervision(state.Staff), state,
        new SupervisionRound(beside.TermsAt(at), StaffDirectory.Empty, beside.Zone), at);

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at) =>
    [
        history[index].Fact switch
        {
            ProtectionBegan e => e with { Until = at + beside.ProtectedAt(at) },
            ReporterProtected e => e with { Until = at + beside.ProtectedAt(at) },
            var fact => fact,
        },
    ];
}

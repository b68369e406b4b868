using Safety.Core.Language;
using Safety.Core.Language.Retelling;

namespace Safety.Core.Casework;

/// <summary>What stands beside an allocation whose history is told again.</summary>
/// <param name="ClocksAt">The clocks of a moment.</param>
/// <param name="TeamOfClient">The team that served the client at a moment, or null.</param>
/// <param name="TeamOfWorker">The worker's team at a moment, or null.</param>
/// <param name="OthersAskedAt">When each other worker of the client last asked to leave, as far as it is told.</param>
public sealed record AllocationBeside(
    Func<DateTimeOffset, CaseworkClocks> ClocksAt, Func<ClientId, DateTimeOffset, TeamId?> TeamOfClient,
    Func<StaffId, DateTimeOffset, TeamId?> TeamOfWorker, Func<IReadOnlyList<DateTimeOffset>> OthersAskedAt);

/// <summary>
/// Tells an allocation again: by when a request is answered and what was granted is done, when what is late is found
/// again, and from how many workers on the agency confers, follows these clocks. Whether a request was one of the same
/// day stays as it was.
/// </summary>
/// <param name="stream">The allocation's stream.</param>
/// <param name="beside">What stands beside it.</param>
public sealed class RetoldAllocation(Guid stream, AllocationBeside beside)
    : RetoldStream<Allocation>(stream)
{
    // Who stood above the worker then is known only from what was really found; nobody is called in a trial.
    private IReadOnlyList<StaffId> line = [];

    /// <summary>When the worker last asked to leave the client, as far as it is told, or null.</summary>
    public DateTimeOffset? TransferAskedAt => State?.TransferAskedAt;

    /// <summary>The moment of a fact of an allocation, by the clock that ruled.</summary>
    public static DateTimeOffset At(object fact) => fact switch
    {
        AllocationProposed e => e.ProposedAt,
        AllocationAccepted e => e.AcceptedAt,
        AllocationContested e => e.ContestedAt,
        AllocationImposed e => e.ImposedAt,
        FitConcernRaised e => e.RaisedAt,
        TransferRequested e => e.RequestedAt,
        ClosureRequested e => e.RequestedAt,
        TransferGranted e => e.GrantedAt,
        ClosureGranted e => e.GrantedAt,
        TransferRefused e => e.RefusedAt,
        ClosureRefused e => e.RefusedAt,
        CaseRequestWithdrawn e => e.WithdrawnAt,
        RequestFoundUnanswered e => e.FoundAt,
        AllocationFoundOverdue e => e.FoundAt,
        AllocationReviewed e => e.ReviewedAt,
        SerialTransferFound e => e.FoundAt,
        AllocationEnded e => e.EndedAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of an allocation."),
    };

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => At(fact);

    /// <inheritdoc/>
    protected override void Learn(object fact)
    {
        if (fact is RequestFoundUnanswered unanswered) line = unanswered.Line;
        else if (fact is AllocationFoundOverdue late) line = late.Line;
    }

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) => fact switch
    {
        RequestFoundUnanswered or AllocationFoundOverdue => FactOrigin.Watch,
        SerialTransferFound => FactOrigin.Consequence,
        _ => FactOrigin.People,
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Allocation.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(Allocation state, DateTimeOffset at) => CheckAllocation.Decide(
        new CheckAllocation(new AllocationId(Stream)), state, beside.TeamOfWorker(state.Worker, at), line,
        beside.ClocksAt(at), at);

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        var clocks = beside.ClocksAt(at);
        return history[index].Fact switch
        {
            TransferRequested e =>
            [
                e with { DueAt = clocks.AnswerDueAt(at, e.SameDay) },
                .. RequestRelease.Serial(
                    State!, beside.TeamOfClient(e.Client, at), beside.OthersAskedAt(), clocks, at),
            ],
            ClosureRequested e => [e with { DueAt = clocks.AnswerDueAt(at, e.SameDay) }],
            TransferGranted e => [e with { HandoverDueAt = at.AddDays(clocks.HandoverDays) }],
            ClosureGranted e => [e with { HandoverDueAt = at.AddDays(clocks.HandoverDays) }],
            var fact => [fact],
        };
    }
}

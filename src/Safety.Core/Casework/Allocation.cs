using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>Something owed for an allocation.</summary>
/// <param name="Duty">What is owed.</param>
/// <param name="DueAt">By when.</param>
/// <param name="AskAt">When the watch asks next: the due date, or later when it has found it late before.</param>
/// <param name="TimesFoundLate">How often the watch found it late.</param>
/// <param name="FoundFor">The team under which it was last found late, or null.</param>
public sealed record AllocationOwed(
    AllocationDuty Duty, DateTimeOffset DueAt, DateTimeOffset AskAt, int TimesFoundLate, TeamId? FoundFor = null);

/// <summary>The latest request of the worker.</summary>
/// <param name="Kind">What was asked for.</param>
/// <param name="Number">Which request of this worker for this client, from 1.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="SameDay">Whether it is answered on the same day.</param>
/// <param name="Answerer">Who must answer, or null for the safety leads.</param>
/// <param name="RequestedAt">When it was made.</param>
/// <param name="DueAt">By when it must be answered.</param>
/// <param name="State">How far it has come.</param>
/// <param name="By">Who answered, or null.</param>
/// <param name="AnsweredAt">When it was answered or taken back, or null.</param>
/// <param name="TimesUnanswered">How often the watch found it unanswered.</param>
public sealed record CaseRequest(
    CaseRequestKind Kind, int Number, SealedText Reason, bool SameDay, StaffId? Answerer, DateTimeOffset RequestedAt,
    DateTimeOffset DueAt, CaseRequestState State, StaffId? By = null, DateTimeOffset? AnsweredAt = null,
    int TimesUnanswered = 0);

/// <summary>The latest refusal of a request.</summary>
/// <param name="Kind">What had been asked for.</param>
/// <param name="Reason">Why not, sealed.</param>
/// <param name="Substitute">What is done instead, sealed.</param>
/// <param name="ReviewDueAt">By when it is looked at again.</param>
/// <param name="By">Who refused; the next request goes above them.</param>
/// <param name="RefusedAt">When.</param>
public sealed record CaseRefusal(
    CaseRequestKind Kind, SealedText Reason, SealedText Substitute, DateTimeOffset ReviewDueAt, StaffId By,
    DateTimeOffset RefusedAt);

/// <summary>One concern about fit; nothing says whose fault it is.</summary>
/// <param name="Concern">Its id.</param>
/// <param name="Side">From whose side it comes.</param>
/// <param name="Words">What was said, sealed.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="RaisedAt">When.</param>
public sealed record FitConcern(Guid Concern, FitSide Side, SealedText Words, StaffId By, DateTimeOffset RaisedAt);

/// <summary>
/// One client with one worker, from the question whether they will to the end. It may begin again. Nothing in it
/// judges the client or the worker.
/// </summary>
public sealed record Allocation : IFold<Allocation>, IHasDeadlines<Allocation>
{
    /// <summary>How many concerns about fit are kept one by one, the newest. Our judgement.</summary>
    public const int ConcernsKeptMax = 20;

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The worker.</summary>
    public required StaffId Worker { get; init; }

    /// <summary>Where it stands.</summary>
    public required AllocationState State { get; init; }

    /// <summary>The latest proposal.</summary>
    public required AllocationProposed Proposal { get; init; }

    /// <summary>When the worker took it on, or a manager imposed it, or null.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    /// <summary>Why the worker contested it, or null.</summary>
    public AllocationContested? Contest { get; init; }

    /// <summary>How it was imposed, or null.</summary>
    public AllocationImposed? Imposition { get; init; }

    /// <summary>The latest concerns about fit, oldest first.</summary>
    public IReadOnlyList<FitConcern> Concerns { get; init; } = [];

    /// <summary>The latest request, or null.</summary>
    public CaseRequest? Request { get; init; }

    /// <summary>The latest refusal, or null; the next request goes above whoever refused.</summary>
    public CaseRefusal? Refusal { get; init; }

    /// <summary>When the worker last asked for a transfer, or null; kept over the end.</summary>
    public DateTimeOffset? TransferAskedAt { get; init; }

    /// <summary>How many requests the worker made.</summary>
    public int RequestsEver { get; init; }

    /// <summary>How it ended, or null.</summary>
    public AllocationEnded? End { get; init; }

    /// <summary>What is owed, at most one of each duty.</summary>
    public IReadOnlyList<AllocationOwed> Owed { get; init; } = [];

    /// <summary>The allocation's id.</summary>
    [JsonIgnore]
    public AllocationId Allocated => new(Id);

    /// <summary>Whether the worker works with the client.</summary>
    [JsonIgnore]
    public bool IsCarried => State is AllocationState.Accepted or AllocationState.Imposed;

    /// <summary>The request that waits for an answer, or null.</summary>
    [JsonIgnore]
    public CaseRequest? Waiting => Request is { State: CaseRequestState.Waiting } ? Request : null;

    /// <summary>What had been granted and is not yet done, or null.</summary>
    [JsonIgnore]
    public CaseRequest? Granted => IsCarried && Request is { State: CaseRequestState.Granted } ? Request : null;

    /// <summary>The duty if it is owed, or null.</summary>
    public AllocationOwed? Owes(AllocationDuty duty) => Owed.FirstOrDefault(owed => owed.Duty == duty);

    /// <inheritdoc/>
    public static Allocation Evolve(Allocation? state, Guid id, object fact) => (state, fact) switch
    {
        (null, AllocationProposed proposal) => AllocationFold.From(id, proposal),
        ({ } allocation, ICaseFact about) => allocation.After(about),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for an allocation."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => AllocationDeadlines.Of(fact);
}

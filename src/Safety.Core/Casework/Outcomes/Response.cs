using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// How one client responds to the work with one worker: scores, both people's word on the gain, and the reviews. It is
/// kept by days and bounded, and stands beside the allocation, which it outlives.
/// </summary>
public sealed record Response : IFold<Response>, IHasDeadlines<Response>
{
    /// <summary>The code of the only deadline: a review waits for its answer.</summary>
    public const string ReviewDeadline = "response_review";

    private static readonly Guid Responses = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c04");

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The worker.</summary>
    public required StaffId Worker { get; init; }

    /// <summary>The last day (UTC) on which something was entered; what is kept is counted back from it.</summary>
    public DateOnly LastOn { get; init; }

    /// <summary>The scores, by day and id; withdrawn ones among them.</summary>
    public IReadOnlyList<OutcomeKept> Scores { get; init; } = [];

    /// <summary>What was said of the gain, by day and rater.</summary>
    public IReadOnlyList<GainKept> Gains { get; init; } = [];

    /// <summary>The latest review, open or answered, or null when there was none.</summary>
    public ResponseReview? Review { get; init; }

    /// <summary>Until when the same is not found again, or null.</summary>
    [JsonIgnore]
    public DateTimeOffset? QuietUntil => Review?.Answer?.QuietUntil;

    /// <summary>Whether a review waits for its answer.</summary>
    [JsonIgnore]
    public bool IsUnderReview => Review is { Answer: null };

    /// <summary>The stream of two people.</summary>
    public static Guid StreamOf(ClientId client, StaffId worker) =>
        NameBasedId.Of(Responses, $"{client.Value:N}:{worker.Value:N}");

    /// <summary>The scores that count of one instrument, in the order of their days.</summary>
    public IEnumerable<OutcomeKept> ScoresOf(Instrument instrument) =>
        Scores.Where(score => score.Instrument == instrument && score.WithdrawnBecause is null);

    /// <inheritdoc/>
    public static Response Evolve(Response? state, Guid id, object fact) => (state, fact) switch
    {
        (_, OutcomeScored or GainRated) when fact is IResponseFact about =>
            (state ?? new Response { Id = id, Client = about.Client, Worker = about.Worker }).After(about),
        ({ } response, IResponseFact about) => response.After(about),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a response."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        ResponseFoundDiverging f => [new DeadlineChange.Arm(ReviewDeadline, 0, f.ReviewDueAt)],
        ResponseReviewFoundOverdue f => [new DeadlineChange.Arm(ReviewDeadline, 0, f.AskAgainAt)],
        ResponseReviewed => [new DeadlineChange.Disarm(ReviewDeadline, 0)],
        OutcomeScored or OutcomeWithdrawn or GainRated or ResponseWordAdded => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a response."),
    };
}

/// <summary>A score as it is kept.</summary>
/// <param name="Outcome">Which.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Value">The score.</param>
/// <param name="On">The day on which it was taken.</param>
/// <param name="By">Who entered it.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="WithdrawnBecause">Why it was taken out of what counts, sealed, or null.</param>
public sealed record OutcomeKept(
    OutcomeId Outcome, Instrument Instrument, decimal Value, DateOnly On, StaffId By, DateTimeOffset RecordedAt,
    SealedText? WithdrawnBecause = null);

/// <summary>A word on the gain as it is kept.</summary>
/// <param name="Rater">Whose.</param>
/// <param name="Rating">What they said.</param>
/// <param name="On">Of which day.</param>
/// <param name="By">Who entered it.</param>
/// <param name="RatedAt">When.</param>
public sealed record GainKept(GainRater Rater, GainRating Rating, DateOnly On, StaffId By, DateTimeOffset RatedAt);

/// <summary>A review.</summary>
/// <param name="Ground">Why it was opened.</param>
/// <param name="Why">What was counted and measured then.</param>
/// <param name="FoundAt">When it was opened.</param>
/// <param name="DueAt">By when somebody answers.</param>
/// <param name="AskAt">When the watch asks next.</param>
/// <param name="TimesFoundLate">How often it was found late.</param>
/// <param name="Words">What the worker added.</param>
/// <param name="Answer">The answer, or null while it is open.</param>
public sealed record ResponseReview(
    DivergenceGround Ground, string Why, DateTimeOffset FoundAt, DateTimeOffset DueAt, DateTimeOffset AskAt,
    int TimesFoundLate, IReadOnlyList<ResponseWord> Words, ResponseAnswered? Answer);

/// <summary>What the worker added to a review.</summary>
/// <param name="Words">What they say, sealed.</param>
/// <param name="AddedAt">When.</param>
public sealed record ResponseWord(SealedText Words, DateTimeOffset AddedAt);

/// <summary>How a review was answered.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Step">What goes with it.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="QuietUntil">Until when the same is not found again.</param>
/// <param name="By">Who answered.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record ResponseAnswered(
    ResponseAnswer Answer, ResponseStep Step, SealedText Reason, DateTimeOffset QuietUntil, StaffId By,
    DateTimeOffset ReviewedAt);

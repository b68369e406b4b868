using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>The worker adds their word to an open review of their work with the client.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Words">What they say, sealed.</param>
public sealed record AddResponseWord(ClientId Client, StaffId Worker, SealedText Words)
{
    /// <summary>It is the worker's word.</summary>
    public sealed record OnlyTheWorkersWord() : Refusal(
        RefusalKind.NotAllowed, "The worker whom it is about adds their word here.");

    /// <summary>There are enough.</summary>
    public sealed record TooManyResponseWords() : Refusal(
        RefusalKind.Conflict, $"{ResponseLimits.WordsPerReviewMax} words were added to this review.");

    /// <summary>Decides. The same word sent again adds nothing.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(AddResponseWord command, Response? response, StaffId by, DateTimeOffset now)
    {
        if (response is null) return new NoSuchResponse();
        if (by != command.Worker) return new OnlyTheWorkersWord();
        if (response.Review is not { } review) return new ReviewResponse.NoOpenReview();
        if (review.Words.Any(word => word.Words == command.Words)) return Decision.Nothing;
        if (!response.IsUnderReview) return new ReviewResponse.NoOpenReview();
        if (review.Words.Count >= ResponseLimits.WordsPerReviewMax) return new TooManyResponseWords();
        return Decision.Of(new ResponseWordAdded(command.Client, command.Worker, command.Words, now));
    }
}

using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>The watch asks whether a review waits too long. The state answers.</summary>
/// <param name="Response">The stream of the two.</param>
public sealed record CheckResponse(Guid Response)
{
    /// <summary>Decides. A review that nobody answers stays open, and is found late again and again.</summary>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="team">The team that serves the client, or null.</param>
    /// <param name="numbers">The agency's numbers.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(Response? response, TeamId? team, ResponseNumbers numbers, DateTimeOffset now)
    {
        if (response is null) return new NoSuchResponse();
        if (response.Review is not { Answer: null } review || review.AskAt > now) return Decision.Nothing;
        return Decision.Of(new ResponseReviewFoundOverdue(
            response.Client, response.Worker, team, review.DueAt, now, review.TimesFoundLate + 1,
            now.AddDays(numbers.ReviewDays)));
    }
}

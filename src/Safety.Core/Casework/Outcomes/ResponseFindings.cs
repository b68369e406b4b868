namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// What the rule finds when something new is known of two people: once per episode. While a review is open, or the
/// answer to the last one still stands, nothing is found again.
/// </summary>
internal static class ResponseFindings
{
    /// <summary>The facts that follow: one, or none.</summary>
    /// <param name="response">What is kept, the new among it.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<object> After(Response response, ResponseSurroundings around, DateTimeOffset now)
    {
        if (response.IsUnderReview || response.QuietUntil > now) return [];
        var answer = ResponseDivergence.Judge(response, around.Demand, around.Today, around.Numbers);
        return answer.Ground is { } ground
            ? [
                new ResponseFoundDiverging(
                    response.Client, response.Worker, around.Team, ground, answer.Judgement.Why, now,
                    now.AddDays(around.Numbers.ReviewDays)),
            ]
            : [];
    }
}

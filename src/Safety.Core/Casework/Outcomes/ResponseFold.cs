namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// How each fact changes what is kept of two people. Scores and ratings stand in the order of their days, so that late
/// and withdrawn ones leave the same state as the true history.
/// </summary>
internal static class ResponseFold
{
    public static Response After(this Response response, IResponseFact fact) => fact switch
    {
        OutcomeScored f => Forgetting(
            response with { Scores = Sorted([.. response.Scores, Of(f)]) }, f.RecordedAt),
        OutcomeWithdrawn f => Forgetting(
            response with { Scores = [.. response.Scores.Select(score => Withdrawn(score, f))] }, f.WithdrawnAt),
        GainRated f => Forgetting(response with { Gains = With(response.Gains, f) }, f.RatedAt),
        ResponseFoundDiverging f => response with
        {
            Review = new(f.Ground, f.Why, f.FoundAt, f.ReviewDueAt, f.ReviewDueAt, 0, [], null),
        },
        ResponseWordAdded f => response with
        {
            Review = response.Review! with { Words = [.. response.Review!.Words, new(f.Words, f.AddedAt)] },
        },
        ResponseReviewed f => response with
        {
            Review = response.Review! with
            {
                Answer = new(f.Answer, f.Step, f.Reason, f.QuietUntil, f.By, f.ReviewedAt),
            },
        },
        ResponseReviewFoundOverdue f => response with
        {
            Review = response.Review! with { AskAt = f.AskAgainAt, TimesFoundLate = f.Times },
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a response."),
    };

    private static OutcomeKept Of(OutcomeScored fact) =>
        new(fact.Outcome, fact.Instrument, fact.Value, fact.On, fact.By, fact.RecordedAt);

    private static OutcomeKept Withdrawn(OutcomeKept score, OutcomeWithdrawn fact) =>
        score.Outcome == fact.Outcome ? score with { WithdrawnBecause = fact.Reason } : score;

    private static IReadOnlyList<OutcomeKept> Sorted(IEnumerable<OutcomeKept> scores) =>
        [.. scores.OrderBy(score => score.On).ThenBy(score => score.Outcome.Value)];

    private static IReadOnlyList<GainKept> With(IReadOnlyList<GainKept> gains, GainRated fact) =>
    [
        .. gains.Where(gain => gain.Rater != fact.Rater || gain.On != fact.On)
            .Append(new(fact.Rater, fact.Rating, fact.On, fact.By, fact.RatedAt))
            .OrderBy(gain => gain.On).ThenBy(gain => gain.Rater),
    ];

    private static Response Forgetting(Response response, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        var last = day > response.LastOn ? day : response.LastOn;
        // The agency's day is at most one behind that of UTC.
        var kept = last.AddDays(-1 - ResponseLimits.KeptDays);
        return response with
        {
            LastOn = last,
            Scores = [.. response.Scores.Where(score => score.On > kept)],
            Gains = [.. response.Gains.Where(gain => gain.On > kept)],
        };
    }
}

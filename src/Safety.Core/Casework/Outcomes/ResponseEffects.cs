namespace Safety.Core.Casework.Outcomes;

/// <summary>The support that a worker gave in a span of days.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Minutes">Minutes of contact.</param>
public sealed record SupportSpan(DateOnly From, int Minutes);

/// <summary>What followed an increase of support.</summary>
/// <param name="From">The first day of the span with more support.</param>
/// <param name="MinutesBefore">Minutes of contact in the span before.</param>
/// <param name="Minutes">Minutes of contact in this span.</param>
/// <param name="Effect">What the next measure says, or null where nothing was measured before and after.</param>
/// <param name="By">Which measure says so, or null.</param>
public sealed record SupportEffect(DateOnly From, int MinutesBefore, int Minutes, GainRating? Effect, string? By);

/// <summary>
/// After each increase of support, what the next measure says: a gain, nothing, or the contrary (domain reference,
/// passage 24). More by a quarter counts as an increase, and a measure from one to six weeks after it; our judgement.
/// </summary>
public static class ResponseEffects
{
    private const int AfterDays = 7;
    private const int WithinDays = 42;

    /// <summary>The increases, in the order of time.</summary>
    /// <param name="response">What is kept of the two.</param>
    /// <param name="spans">Spans of equal length, one after the other.</param>
    public static IReadOnlyList<SupportEffect> Of(Response response, IReadOnlyList<SupportSpan> spans) =>
    [
        .. spans.Zip(spans.Skip(1))
            .Where(pair => pair.Second.Minutes > 0 && 4L * pair.Second.Minutes >= 5L * pair.First.Minutes)
            .Select(pair => Effect(response, pair.First, pair.Second)),
    ];

    private static SupportEffect Effect(Response response, SupportSpan before, SupportSpan more)
    {
        var (effect, by) = ByScores(response, more.From) ?? ByWords(response, more.From) ?? (null, null);
        return new(more.From, before.Minutes, more.Minutes, effect, by);
    }

    private static (GainRating? Effect, string? By)? ByScores(Response response, DateOnly from)
    {
        foreach (var instrument in Instruments.All)
        {
            if (instrument.ReliableChange is not { } change) continue;
            var scores = response.ScoresOf(instrument.Code).ToList();
            var before = scores.FindLast(score => score.On <= from);
            var after = scores.Find(score => IsNext(score.On, from));
            if (before is null || after is null) continue;
            var gain = instrument.Gain(before.Value, after.Value);
            var effect = gain >= change ? GainRating.Gain : gain <= -change ? GainRating.Contrary : GainRating.None;
            return (effect, instrument.Name);
        }

        return null;
    }

    private static bool IsNext(DateOnly on, DateOnly from) =>
        on >= from.AddDays(AfterDays) && on <= from.AddDays(WithinDays);

    private static (GainRating? Effect, string? By)? ByWords(Response response, DateOnly from) =>
        response.Gains.FirstOrDefault(gain => IsNext(gain.On, from)) is { } said
            ? (said.Rating, said.Rater == GainRater.Worker ? "the worker’s word" : "the client’s word")
            : null;
}

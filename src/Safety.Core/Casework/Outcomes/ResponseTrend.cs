namespace Safety.Core.Casework.Outcomes;

/// <summary>Which way things went.</summary>
internal enum ResponseCourse
{
    /// <summary>Too little is measured to say.</summary>
    Unknown,

    /// <summary>No reliable improvement.</summary>
    Same,

    /// <summary>A reliable improvement, or a gain that both see.</summary>
    Better,

    /// <summary>A reliable deterioration.</summary>
    Worse,
}

/// <summary>
/// What scores and both people's word say of the window. From the last score before the window on, the latest score is
/// held against the first one and against the worst one: a recovery from a setback is a gain (domain reference,
/// passage 24), even where it has not come all the way.
/// </summary>
/// <param name="Course">Which way things went.</param>
/// <param name="Why">What says so, as the end of a sentence.</param>
internal sealed record ResponseTrend(ResponseCourse Course, string Why)
{
    /// <summary>The trend of the window that ends today.</summary>
    public static ResponseTrend Of(Response response, DateOnly today, ResponseNumbers numbers)
    {
        var from = today.AddDays(-numbers.WindowDays);
        var measured = Instruments.All.Select(one => OfInstrument(one, response, from, today, numbers))
            .OfType<ResponseTrend>().ToList();
        if (measured.Find(one => one.Course == ResponseCourse.Worse) is { } worse) return worse;
        if (measured.Find(one => one.Course == ResponseCourse.Better) is { } better) return better;
        var said = OfWords(response, from, today);
        if (said?.Course == ResponseCourse.Better) return said;
        return measured.FirstOrDefault() ?? said ?? new(
            ResponseCourse.Unknown,
            $"too little is measured: {numbers.ScoresFrom} scores of one instrument, or the word of both, are needed");
    }

    private static ResponseTrend? OfInstrument(
        InstrumentEntry instrument, Response response, DateOnly from, DateOnly today, ResponseNumbers numbers)
    {
        if (instrument.ReliableChange is not { } change) return null;
        var until = response.ScoresOf(instrument.Code).Where(score => score.On <= today).ToList();
        var before = until.FindLast(score => score.On <= from && score.On > from.AddDays(-numbers.WindowDays));
        var values = until.Where(score => score.On > from).Prepend(before).OfType<OutcomeKept>()
            .Select(score => score.Value).ToList();
        if (values.Count < numbers.ScoresFrom) return null;
        var (first, latest) = (values[0], values[^1]);
        if (values.Max(value => instrument.Gain(value, latest)) >= change)
            return new(ResponseCourse.Better, $"{instrument.Name} got better by a reliable change");
        return instrument.Gain(first, latest) <= -change
            ? new(ResponseCourse.Worse, $"{instrument.Name} got worse by a reliable change")
            : new(ResponseCourse.Same, $"{instrument.Name} shows no reliable improvement");
    }

    private static ResponseTrend? OfWords(Response response, DateOnly from, DateOnly today)
    {
        GainRating? Latest(GainRater rater) => response.Gains
            .LastOrDefault(gain => gain.Rater == rater && gain.On > from && gain.On <= today)?.Rating;
        if (Latest(GainRater.Worker) is not { } worker || Latest(GainRater.Client) is not { } client) return null;
        return worker == GainRating.Gain && client == GainRating.Gain
            ? new(ResponseCourse.Better, "worker and client both see a gain")
            : new(ResponseCourse.Same, "worker and client do not both see a gain");
    }
}

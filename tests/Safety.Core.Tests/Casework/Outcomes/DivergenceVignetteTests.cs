using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using static Safety.Core.Casework.Outcomes.DivergenceGround;
using static Safety.Core.Tests.Casework.Outcomes.Two;

namespace Safety.Core.Tests.Casework.Outcomes;

/// <summary>
/// Stories of demand and benefit, told by their facts alone. Each row is a sentence after the passage of the essay from
/// which it comes; the number is the passage's in the domain reference, section 1.
/// </summary>
public sealed class DivergenceVignetteTests
{
    /// <summary>One story.</summary>
    /// <param name="Passage">The passage.</param>
    /// <param name="Story">What it tells.</param>
    /// <param name="Now">Contacts in eight weeks.</param>
    /// <param name="Before">Contacts in the eight weeks before.</param>
    /// <param name="Measure">The instrument.</param>
    /// <param name="Scores">Its scores, two weeks apart, the last one today.</param>
    /// <param name="Worker">The worker's word on the gain, if any.</param>
    /// <param name="Client">The client's.</param>
    /// <param name="Found">What the rule finds, or nothing.</param>
    /// <param name="DaysInTouch">For how many days they have been in touch.</param>
    public sealed record Vignette(
        int Passage, string Story, int Now, int Before, Instrument Measure, decimal[] Scores, GainRating? Worker,
        GainRating? Client, DivergenceGround? Found, int DaysInTouch);

    private static Vignette Oq(
        int passage, string story, int now, int before, decimal[] scores, DivergenceGround? found,
        GainRating? worker = null, GainRating? client = null, int daysInTouch = 112) =>
        new(passage, story, now, before, Instrument.Oq45, scores, worker, client, found, daysInTouch);

    private static Vignette Ors(
        int passage, string story, int now, int before, decimal[] scores, DivergenceGround? found) =>
        new(passage, story, now, before, Instrument.Ors, scores, null, null, found, Long);

    public static TheoryData<Vignette> Stories { get; } =
    [
        Oq(17, "She gets worse in proportion to the support: demands double while scores fall.",
            16, 8, [60, 66, 72, 80], Deterioration),
        Oq(19, "Demands double while scores improve: a gain that can be measured.", 16, 8, [90, 84, 78, 70], null),
        Oq(18, "A regressive phase: a setback, and a recovery. One could stick with it.",
            16, 8, [60, 70, 82, 64], null),
        Oq(12, "He claims more and more, and nothing gets better.", 12, 8, [70, 72, 69, 71], NoImprovement),
        Oq(12, "He claims a little more, and nothing gets better: it is not half more.", 11, 8, [70, 72, 69, 71], null),
        Oq(13, "More phone calls and e-mails where there were none, and nothing gets better.",
            6, 0, [70, 72, 69, 71], NoImprovement),
        Oq(13, "Five calls where there were none are too few to say anything.", 5, 0, [70, 72, 69, 90], null),
        Oq(13, "He came nine weeks ago and calls as often as in his first week: the weeks before are not there yet.",
            16, 2, [70, 72, 69, 71], null, daysInTouch: 63),
        Oq(13, "He came sixteen weeks ago, called twice in the first eight, and calls every other day now.",
            28, 2, [70, 72, 69, 71], NoImprovement, daysInTouch: 112),
        Oq(15, "She came three weeks ago, and gets worse: the score says it, and there is no demand to compare.",
            8, 0, [60, 66, 72, 90], null, daysInTouch: 21),
        Oq(13, "She was silent for eight weeks after long work together, and calls again: that is a rise.",
            6, 0, [70, 72, 69, 71], NoImprovement, daysInTouch: 120),
        Oq(15, "The effect diminishes: what was gained is lost again, and demand doubles.",
            16, 8, [90, 74, 84, 89], NoImprovement),
        Oq(15, "She is worse by a reliable change, and demand is up by a quarter.",
            10, 8, [60, 66, 72, 74], Deterioration),
        Oq(15, "She is worse by a reliable change, and demand is as it was: the score says it, and no demand does.",
            8, 8, [60, 66, 72, 90], null),
        Oq(15, "She is worse by less than a reliable change, and demand is up by a quarter.",
            10, 8, [60, 66, 72, 73], null),
        Oq(16, "He coerces with threats of complaint, calls twice as often, and nobody has measured what it brings.",
            16, 8, [], null),
        Oq(17, "It gets worse and both see it, though no score was taken.",
            16, 8, [], NoImprovement, GainRating.Contrary, GainRating.Contrary),
        Oq(18, "She demands twice as much in a hard phase, and both see a gain.",
            16, 8, [], null, GainRating.Gain, GainRating.Gain),
        Oq(19, "The worker sees a gain, and the client sees none: it takes both.",
            16, 8, [], NoImprovement, GainRating.Gain, GainRating.None),
        Oq(19, "Only the worker has said that there is a gain: that is half of a judgement, and measures nothing.",
            16, 8, [], null, GainRating.Gain),
        Oq(19, "Both see a gain where the scores stand still.",
            16, 8, [70, 72, 69, 71], null, GainRating.Gain, GainRating.Gain),
        Oq(33, "Both see a gain while the scores get worse: devaluing is minimised, so that somebody else looks.",
            16, 8, [60, 66, 72, 80], Deterioration, GainRating.Gain, GainRating.Gain),
        Oq(24, "After a contrary effect there was a slight recovery, short of a reliable change.",
            16, 8, [60, 72, 84, 76], Deterioration),
        Oq(24, "After a contrary effect there was a recovery by a reliable change, though not all the way.",
            16, 8, [60, 75, 90, 76], null),
        Oq(23, "The tap was turned off: demand halved while scores fell, and there is nothing more to find.",
            4, 8, [60, 66, 72, 80], null),
        Ors(15, "On another instrument, where more is better, things get worse while demand doubles.",
            16, 8, [30, 28, 26, 24], Deterioration),
        Ors(19, "On another instrument, where more is better, things get better while demand doubles.",
            16, 8, [20, 22, 24, 26], null),
        Ors(50, "Three scores are not enough: we sometimes misjudge who is making good use.",
            16, 8, [30, 26, 20], null),
    ];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_story_is_found_or_left_in_peace_with_its_reason(Vignette story)
    {
        var response = Given(Facts(story)).State ?? new Response { Id = PairStream, Client = Dee, Worker = Ada };

        var demand = new ResponseDemand(story.Now, story.Before, story.DaysInTouch);

        var answer = ResponseDivergence.Judge(response, demand, Today, Numbers);

        Assert.True(story.Found == answer.Ground, $"{story.Passage}: {story.Story} {answer.Judgement.Why}");
        Assert.Equal(story.Found is null, answer.Judgement is Judgement.Fits);
        Assert.EndsWith(".", answer.Judgement.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_story_is_a_sentence_and_is_told_once()
    {
        Assert.True(Stories.Count >= 27);
        Assert.Equal(Stories.Count, Stories.Select(row => row.Data.Story).Distinct().Count());
        Assert.All(Stories, row => Assert.EndsWith(".", row.Data.Story, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, "less than a week")]
    [InlineData(13, "one week")]
    [InlineData(111, "15 weeks")]
    public void Until_both_spans_are_known_the_rule_says_for_how_long_the_two_have_been_in_touch(
        int days, string forHowLong)
    {
        var judged = ResponseDivergence.Judge(
            Given(Fortnightly(Instrument.Oq45, 60, 66, 72, 80)).State!, Doubled with { DaysInTouch = days }, Today,
            Numbers);

        Assert.Equal(
            "The client began 16 contacts in 56 days, and 8 before: the two have been in touch for "
            + forHowLong + "; 16 weeks are needed to compare.",
            Assert.IsType<Judgement.Fits>(judged.Judgement).Why);
        Assert.False(ResponseDivergence.MayDiverge(Doubled with { DaysInTouch = days }, Numbers));
    }

    [Fact]
    public void What_is_drawn_only_judges_nothing() => Assert.Null(ResponseDivergence.Judge(
        Given(Fortnightly(Instrument.Srs, 38, 30, 24, 20)).State!, Doubled, Today, Numbers).Ground);

    [Fact]
    public void What_lies_before_the_window_and_its_baseline_judges_nothing() => Assert.Null(ResponseDivergence.Judge(
        Given(Scored(1, 60, 115), Scored(2, 60, 114), Scored(3, 60, 113), Scored(4, 90, 1)).State!, Doubled, Today,
        Numbers).Ground);

    private static List<object> Facts(Vignette story)
    {
        var facts = new List<object>(Fortnightly(story.Measure, story.Scores));
        if (story.Worker is { } worker) facts.Add(Rated(GainRater.Worker, worker));
        if (story.Client is { } client) facts.Add(Rated(GainRater.Client, client));
        return facts;
    }
}

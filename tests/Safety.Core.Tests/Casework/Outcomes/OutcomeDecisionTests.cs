using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using static Safety.Core.Tests.Casework.Outcomes.Two;

namespace Safety.Core.Tests.Casework.Outcomes;

public sealed class OutcomeDecisionTests
{
    private static readonly ScoreOutcome Score = new(Dee, Ada, Id(9), Instrument.Oq45, 70, null);

    private static Outcome<Response> Scoring(ScoreOutcome command, params IReadOnlyList<object> facts) =>
        Given(facts).When(response => ScoreOutcome.Decide(command, response, Around(), Ada, Noon));

    [Fact]
    public void A_score_is_entered_once_and_another_under_its_id_is_refused()
    {
        var fact = Scoring(Score).ThenOne<OutcomeScored>();
        Assert.Equal((Today, Ada), (fact.On, fact.By));
        Scoring(Score, fact).ThenNothing();
        Scoring(Score with { Value = 71 }, fact).ThenRefused<ScoreOutcome.OtherOutcomeUnderThisId>();
        Scoring(Score, fact, new OutcomeWithdrawn(Id(9), Dee, Ada, Sealed("r"), Ada, Noon)).ThenNothing();
    }

    [Fact]
    public void What_is_no_score_is_said_by_field()
    {
        Assert.Equal("worker", Scoring(Score with { Worker = Cy }).ThenRefused<NobodyToWorkWith>().Field);
        Assert.Equal("instrument", Scoring(Score with { Instrument = (Instrument)99 })
            .ThenRefused<UnknownInstrument>().Field);
        Assert.Equal("instrument", Scoring(Score with { Instrument = Instrument.Mbi })
            .ThenRefused<InstrumentNotScored>().Field);
        Scoring(Score with { Value = 181 }).ThenRefused<BadOutcomeValue>();
        Scoring(Score with { Value = 70.25m }).ThenRefused<BadOutcomeValue>();
        Scoring(Score with { On = Today.AddDays(1) }).ThenRefused<BadOutcomeDay>();
        Scoring(Score with { On = Today.AddDays(-732) }).ThenRefused<BadOutcomeDay>();
    }

    [Fact]
    public void What_is_kept_of_two_people_has_an_end() => Scoring(
        Score, [.. Enumerable.Range(1000, ResponseLimits.ScoresMax).Select(n => Scored(n, 50, n % 90))])
        .ThenRefused<ScoreOutcome.TooManyOutcomes>();

    [Fact]
    public void A_score_is_withdrawn_by_whom_it_concerns_who_entered_it_or_who_decides()
    {
        Outcome<Response> By(ResponseCaller caller) => Given(Scored(9, 70, 1)).When(response =>
            WithdrawOutcome.Decide(new(Dee, Ada, Id(9), Sealed("r")), response, Around(), caller, Noon));

        By(new(Ada, false)).ThenOne<OutcomeWithdrawn>();
        By(ByBo).ThenOne<OutcomeWithdrawn>();
        By(new(Cy, false)).ThenRefused<WithdrawOutcome.NotYourOutcome>();
        Given().When(response => WithdrawOutcome.Decide(
            new(Dee, Ada, Id(9), Sealed("r")), response, Around(), ByBo, Noon)).ThenRefused<NoSuchOutcome>();
    }

    [Fact]
    public void The_workers_word_is_the_workers_and_the_last_word_of_a_day_counts()
    {
        Outcome<Response> Rating(GainRater rater, GainRating rating, StaffId by, params IReadOnlyList<object> facts) =>
            Given(facts).When(response => RateGain.Decide(
                new(Dee, Ada, rater, rating, null), response, Around(), by, Noon));

        Rating(GainRater.Worker, GainRating.Gain, Bo).ThenRefused<RateGain.NotYourWord>();
        var first = Rating(GainRater.Worker, GainRating.Gain, Ada).ThenOne<GainRated>();
        Rating(GainRater.Worker, GainRating.Gain, Ada, first).ThenNothing();
        var after = Rating(GainRater.Worker, GainRating.None, Ada, first).StateAfter!;
        Assert.Equal([GainRating.None], after.Gains.Select(gain => gain.Rating));
        Rating(GainRater.Client, GainRating.Gain, Bo).ThenOne<GainRated>();
        Rating((GainRater)7, GainRating.Gain, Ada).ThenRefused<RateGain.UnknownGainCode>();
    }

    [Fact]
    public void The_fourth_falling_score_opens_a_review_in_the_same_decision()
    {
        var three = Fortnightly(Instrument.Oq45, 60, 66, 72);
        var found = Given(three)
            .When(response => ScoreOutcome.Decide(Score with { Value = 80 }, response, Around(Doubled), Ada, Noon))
            .ThenOne<ResponseFoundDiverging>();
        Assert.Equal((DivergenceGround.Deterioration, North), (found.Ground, found.Team));
        Assert.Equal(Noon.AddDays(14), found.ReviewDueAt);
    }

    [Fact]
    public void Every_instrument_has_a_licence_and_a_source_and_either_scores_or_a_reason()
    {
        Assert.Equal(Enum.GetValues<Instrument>(), Instruments.All.Select(one => one.Code));
        Assert.All(Instruments.All, one =>
        {
            Assert.False(string.IsNullOrWhiteSpace(one.Licence) || string.IsNullOrWhiteSpace(one.Source), one.Name);
            Assert.Equal(one.NotScored is null, one.BetterWhen is not null);
            Assert.True(one.ReliableChange is null || one.BetterWhen is not null);
        });
    }

    [Fact]
    public void After_more_support_the_next_measure_says_what_came_of_it()
    {
        SupportSpan[] spans = [new(Today.AddDays(-56), 60), new(Today.AddDays(-42), 120), new(Today.AddDays(-28), 130),
            new(Today.AddDays(-14), 200)];
        var contrary = ResponseEffects.Of(Given(Scored(1, 60, 50), Scored(2, 75, 30)).State!, spans);
        Assert.Equal([GainRating.Contrary, null], contrary.Select(one => one.Effect));
        var said = ResponseEffects.Of(Given(Rated(GainRater.Client, GainRating.Gain, 3)).State!, spans);
        Assert.Equal([GainRating.Gain, GainRating.Gain], said.Select(one => one.Effect));
        var late = ResponseEffects.Of(Given(Rated(GainRater.Client, GainRating.Gain, -2)).State!, spans);
        Assert.Equal([null, GainRating.Gain], late.Select(one => one.Effect));
    }
}

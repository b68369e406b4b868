using CsCheck;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using static Safety.Core.Tests.Casework.Outcomes.Two;

namespace Safety.Core.Tests.Casework.Outcomes;

/// <summary>Random lives of two: scores late, early, twice and withdrawn, words, reviews and the watch.</summary>
public sealed class OutcomeLawTests
{
    private const int Histories = 500;

    internal sealed record Ask(int What, int Number, int Back, int Value, int Days);

    internal static readonly Gen<Ask[]> Asks = Gen.Select(
        Gen.Int[0, 12], Gen.Int[0, 30], Gen.Int[0, 60], Gen.Int[40, 100], Gen.Int[0, 6],
        (what, number, back, value, days) => new Ask(what, number, back, value, days)).Array[1, 60];

    /// <summary>Asks for the two, when the client turned to the worker so often.</summary>
    internal static Decision Decide(Ask ask, Response? response, DateTimeOffset now, ResponseDemand demand)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var around = Around(demand, today);
        var on = today.AddDays(-ask.Back);
        return ask.What switch
        {
            0 => WithdrawOutcome.Decide(new(Dee, Ada, Id(ask.Number), Sealed("r")), response, around, ByBo, now),
            1 => RateGain.Decide(
                new(Dee, Ada, GainRater.Worker, (GainRating)(ask.Number % 3), on), response, around, Ada, now),
            2 => RateGain.Decide(
                new(Dee, Ada, GainRater.Client, (GainRating)(ask.Number % 3), on), response, around, Bo, now),
            3 => AddResponseWord.Decide(new(Dee, Ada, Sealed($"{ask.Number % 4}")), response, Ada, now),
            4 => ReviewResponse.Decide(
                new(Dee, Ada, ResponseAnswer.BenefitingContinue, ResponseStep.GainSeenByBoth,
                    now.AddDays(1 + ask.Back), Sealed("why")),
                response, Numbers, ByBo, now),
            5 => CheckResponse.Decide(response, North, Numbers, now),
            6 => JudgeResponse.Decide(response, around, now),
            7 => ImportOutcomes.Decide(
                [
                    new(Dee, Ada, Id(ask.Number), Instrument.Oq45, ask.Value, on),
                    new(Dee, Ada, Id(ask.Number + 100), Instrument.Oq45, ask.Value + 9, today),
                ],
                response, around, Ada, now),
            _ => ScoreOutcome.Decide(
                new(Dee, Ada, Id(ask.Number), ask.Number % 5 == 0 ? Instrument.Srs : Instrument.Oq45,
                    ask.Number % 5 == 0 ? 30 : ask.Value, on),
                response, around, Ada, now),
        };
    }

    private static void Walk(IReadOnlyList<Ask> asks, Action<Response?, IReadOnlyList<object>, DateTimeOffset> law)
    {
        Response? response = null;
        var (now, told) = (Noon, new List<object>());
        foreach (var ask in asks)
        {
            now = now.AddDays(ask.Days);
            var first = Decide(ask, response, now, ask.Value % 2 == 0 ? Doubled : Level);
            told.AddRange(first.Events);
            response = Scenario.Fold(PairStream, response, first.Events);
            var again = Decide(ask, response, now, ask.Value % 2 == 0 ? Doubled : Level);
            Assert.Empty(again.Events);
            if (first.Refusal is null) Assert.Null(again.Refusal);
            law(response, told, now);
        }
    }

    [Fact]
    public void Asked_twice_changes_nothing() => Asks.Sample(asks => Walk(asks, (_, _, _) => { }), iter: Histories);

    [Fact]
    public void Random_lives_reach_every_fact() => RandomLives.ReachEveryFactOf<Response>(
        told => Asks.Sample(asks => Walk(asks, (_, facts, _) => told(facts)), iter: Histories), factsMin: 7);

    [Fact]
    public void Late_and_withdrawn_scores_leave_the_state_of_the_sorted_true_history() => Asks.Sample(
        asks => Walk(asks, (response, told, _) =>
        {
            var gone = told.OfType<OutcomeWithdrawn>().Select(fact => fact.Outcome).ToHashSet();
            var scores = told.OfType<OutcomeScored>().Where(fact => !gone.Contains(fact.Outcome))
                .OrderBy(fact => fact.On);
            var words = told.OfType<GainRated>().GroupBy(fact => (fact.Rater, fact.On)).Select(day => day.Last())
                .OrderBy(fact => fact.On);
            var sorted = Scenario.Fold<Response>(PairStream, null, [.. scores, .. words]);
            Assert.Equal(
                sorted?.Scores ?? [], response?.Scores.Where(score => score.WithdrawnBecause is null) ?? []);
            Assert.Equal(sorted?.Gains ?? [], response?.Gains ?? []);
        }),
        iter: Histories);

    [Fact]
    public void A_deadline_is_armed_exactly_while_a_review_is_open() => Asks.Sample(
        asks => Walk(asks, (response, told, _) =>
        {
            DateTimeOffset? armed = null;
            foreach (var change in told.SelectMany(Response.DeadlinesOf))
                armed = change is DeadlineChange.Arm arm ? arm.DueAt : null;
            Assert.Equal(response?.IsUnderReview == true ? response.Review!.AskAt : null, armed);
        }),
        iter: Histories);

    [Fact]
    public void No_review_opens_while_another_is_open_or_its_answer_stands() => Asks.Sample(
        asks => Walk(asks, (_, told, _) =>
        {
            var quietUntil = DateTimeOffset.MinValue;
            foreach (var fact in told)
            {
                if (fact is ResponseFoundDiverging found)
                {
                    Assert.True(found.FoundAt >= quietUntil);
                    quietUntil = DateTimeOffset.MaxValue;
                }

                if (fact is ResponseReviewed said) quietUntil = said.QuietUntil;
            }
        }),
        iter: Histories);

    [Fact]
    public void What_is_kept_is_bounded_by_two_years()
    {
        var response = Given([.. Enumerable.Range(0, 900).Select(n => Scored(n, 50, 900 - n))]).State!;
        Assert.True(response.Scores.Count <= ResponseLimits.KeptDays + 1);
        Assert.All(response.Scores, score => Assert.True(score.On > Today.AddDays(-ResponseLimits.KeptDays - 2)));
    }
}

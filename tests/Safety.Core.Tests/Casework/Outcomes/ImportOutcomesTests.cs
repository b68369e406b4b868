using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using static Safety.Core.Tests.Casework.Outcomes.Two;

namespace Safety.Core.Tests.Casework.Outcomes;

public sealed class ImportOutcomesTests
{
    private static readonly ScoreOutcome[] File =
    [
        .. new[] { 60m, 66m, 72m, 80m }.Select((value, at) =>
            new ScoreOutcome(Dee, Ada, Id(at), Instrument.Oq45, value, Today.AddDays(-14 * (3 - at)))),
    ];

    private static Decision Decide(IReadOnlyList<ScoreOutcome> file, Response? response) =>
        ImportOutcomes.Decide(file, response, Around(Doubled), Bo, Noon);

    [Fact]
    public void All_scores_of_two_are_entered_and_judged_once_at_the_end()
    {
        var outcome = Given().When(response => Decide(File, response));

        Assert.Equal(4, outcome.Decision.Events.OfType<OutcomeScored>().Count());
        Assert.Equal(DivergenceGround.Deterioration, outcome.ThenOne<ResponseFoundDiverging>().Ground);
        Assert.IsType<ResponseFoundDiverging>(outcome.Decision.Events[^1]);
    }

    [Fact]
    public void Each_row_becomes_the_fact_that_the_page_would_write()
    {
        var atOnce = Decide(File, null).Events.OfType<OutcomeScored>();
        var oneByOne = File.Select(row => ScoreOutcome.Decide(row, null, Around(), Bo, Noon).Events[0]);

        Assert.Equal(oneByOne, atOnce);
    }

    [Fact]
    public void The_same_file_again_is_nothing_new_whoever_sends_it()
    {
        var known = Scenario.Fold<Response>(PairStream, null, Decide(File, null).Events);

        Assert.Equal(Decision.Nothing.Events, ImportOutcomes.Decide(File, known, Around(Doubled), Ada, Noon).Events);
        Assert.IsType<ScoreOutcome.OtherOutcomeUnderThisId>(
            Decide([.. File.Select(row => row with { Value = 1 })], known).Refusal);
    }

    [Fact]
    public void One_row_that_is_not_right_refuses_all() => Assert.IsType<BadOutcomeValue>(
        Decide([.. File, new(Dee, Ada, Id(9), Instrument.Oq45, 181, Today)], null).Refusal);

    [Fact]
    public void More_scores_of_two_than_are_kept_are_refused() => Assert.IsType<ScoreOutcome.TooManyOutcomes>(
        Decide(
            [.. Enumerable.Range(0, 401).Select(at => new ScoreOutcome(Dee, Ada, Id(at), Instrument.Oq45, 60, Today))],
            null).Refusal);
}

using CsCheck;
using Safety.Core.Audit.Trends;
using Safety.Core.Language;

namespace Safety.Core.Tests.Audit;

public sealed class DisparityTests
{
    private const int CellMin = 8;

    private static readonly TeamId North = new(new Guid("0199eeee-0000-7000-8000-0000000000a1"));
    private static readonly TeamId South = new(new Guid("0199eeee-0000-7000-8000-0000000000a2"));
    private static readonly TeamId West = new(new Guid("0199eeee-0000-7000-8000-0000000000a3"));

    private static IReadOnlyList<DisparityRow<TeamId>> Risks(
        (TeamId? Team, int Clients)[] served, (TeamId? Team, DisparityTurn Turn, int Number)[] turns,
        params ReviewSeen<TeamId>[] reviews) => DisparityFigures.Of(
            [.. served.Select(one => new ServedSeen<TeamId>(one.Team, one.Clients))],
            [
                .. turns.SelectMany(one => Enumerable.Repeat(
                    new TurnSeen<TeamId>(DisparityMeasure.KnownRisk, one.Team, one.Turn), one.Number)),
            ],
            reviews, CellMin)[(int)DisparityMeasure.KnownRisk].Rows;

    [Fact]
    public void Rates_are_for_each_hundred_clients_and_in_no_ranking()
    {
        var rows = Risks(
            [(North, 200), (South, 50)],
            [(North, DisparityTurn.Set, 10), (South, DisparityTurn.Set, 12), (South, DisparityTurn.TakenOff, 9)]);
        Assert.Equal([(North, 5.0, 0), (South, 24.0, 9)], rows.Select(
            row => (row.Group!.Value, row.SetPerHundred!.Value, row.TakenOff!.Value)));
    }

    [Fact]
    public void A_small_cell_is_hidden_and_the_next_smallest_with_it_so_that_no_sum_tells_it()
    {
        var rows = Risks(
            [(North, 100), (South, 100), (West, 100)],
            [(North, DisparityTurn.Set, 3), (South, DisparityTurn.Set, 20), (West, DisparityTurn.Set, 30)]);
        Assert.Equal([null, null, 30], rows.Select(row => row.Set));
        Assert.Equal([null, null, 30.0], rows.Select(row => row.SetPerHundred));
    }

    [Fact]
    public void Of_a_group_with_few_clients_nothing_is_shown()
    {
        var rows = Risks([(North, 5), (South, 7), (West, 90)], [(North, DisparityTurn.Declined, 40)]);
        Assert.Equal(
            [null, null, 90], rows.Select(row => row.Clients));
        Assert.Equal(new DisparityRow<TeamId>(North, null, null, null, null, null, null), rows[0]);
    }

    [Fact]
    public void The_median_wait_for_a_review_is_shown_from_enough_reviews_on()
    {
        ReviewSeen<TeamId>[] Reviews(TeamId team, int number) =>
        [
            .. Enumerable.Range(1, number)
                .Select(day => new ReviewSeen<TeamId>(DisparityMeasure.KnownRisk, team, day)),
        ];
        var rows = Risks([(North, 100), (South, 100)], [], [.. Reviews(North, 9), .. Reviews(South, 7)]);
        Assert.Equal([5.0, null], rows.Select(row => row.MedianReviewDays));
    }

    [Fact]
    public void Where_groups_are_peoples_own_every_number_is_rounded_and_so_are_the_rates()
    {
        var rows = DisparityFigures.Of<TeamId>(
            [new(North, 101), new(South, 98), new(West, 0)],
            [.. Enumerable.Repeat(new TurnSeen<TeamId>(DisparityMeasure.Limit, North, DisparityTurn.Set), 13)],
            [], CellMin, 5)[(int)DisparityMeasure.Limit].Rows;
        Assert.Equal(
            [(100, 15, 15.0), (100, 0, 0.0), (0, 0, null)],
            rows.Select(row => (row.Clients!.Value, row.Set!.Value, row.SetPerHundred)));
    }

    /// <summary>Whatever the numbers: no small one is shown, and no column hides one alone unless it must.</summary>
    [Fact]
    public void No_small_number_is_ever_shown() => Gen.Int[0, 20].Array[1, 6].Sample(numbers =>
    {
        var teams = numbers.Select((_, at) => new TeamId(new Guid(at + 1, 0, 0, new byte[8]))).ToList();
        var rows = Risks(
            [.. teams.Select(team => ((TeamId?)team, 500))],
            [.. teams.Select((team, at) => ((TeamId?)team, DisparityTurn.Set, numbers[at]))]);
        Assert.DoesNotContain(rows, row => row.Set is > 0 and < CellMin);
        var hidden = rows.Count(row => row.Set is null);
        Assert.False(hidden == 1 && rows.Any(row => row.Set > 0));
    });
}

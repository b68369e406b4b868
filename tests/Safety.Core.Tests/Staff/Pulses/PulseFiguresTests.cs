using CsCheck;
using Safety.Core.Language;
using Safety.Core.Staff.Pulses;

namespace Safety.Core.Tests.Staff.Pulses;

/// <summary>Sums of pulses tell of groups and never of one person, and what goes unreported is an estimate.</summary>
public sealed class PulseFiguresTests
{
    private const int GroupMin = 8;

    private static readonly TeamId North = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000c1"));
    private static readonly TeamId South = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000c2"));

    private static IEnumerable<PulseSeen> People(TeamId? team, int number, PulseAnswers? answers = null) =>
        Enumerable.Range(0, number).Select(_ =>
            new PulseSeen(new(Guid.NewGuid()), team, answers ?? new PulseAnswers(3, 4, 1, 0)));

    private static PulseFigures Sum(params IEnumerable<PulseSeen>[] groups) =>
        PulseFigures.Of([.. groups.SelectMany(group => group)], GroupMin);

    [Fact]
    public void A_team_of_seven_is_not_shown_and_one_of_eight_is()
    {
        Assert.Empty(Sum(People(North, 7)).Teams);
        Assert.Equal(8, Sum(People(North, 8)).Teams[North].People);
        var ada = People(North, 1).Single();
        Assert.Empty(Sum(People(North, 6), [ada, ada, ada]).Teams);
    }

    [Fact]
    public void The_agency_is_not_shown_where_the_rest_beside_the_teams_is_small()
    {
        Assert.NotNull(Sum(People(North, 8)).Agency);
        Assert.Null(Sum(People(North, 8), People(null, 1)).Agency);
        Assert.Null(Sum(People(North, 8), People(South, 7)).Agency);
        Assert.NotNull(Sum(People(North, 8), People(South, 7), People(null, 1)).Agency);
        Assert.NotNull(Sum(People(North, 4), People(South, 4)).Agency);
        Assert.Null(Sum(People(North, 3), People(South, 4)).Agency);
    }

    [Fact]
    public void A_mean_at_the_end_of_a_scale_does_not_say_what_each_answered()
    {
        var figure = Sum(People(North, 8, new(5, 1, 2, 1))).Teams[North];
        Assert.Equal(new PulseFigure(8, 8, 4.5, 1.5, 16, 8), figure);
        Assert.Equal(3.5, Sum(People(North, 4, new(3, 3, 0, 0)), People(North, 5, new(4, 4, 0, 0))).Teams[North].Safe);
    }

    [Fact]
    public void Whatever_can_be_reckoned_from_what_is_shown_is_of_eight_people_or_of_nobody() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 30]).List[0, 60].Sample(some =>
        {
            TeamId? TeamOf(int team) => team == 0 ? null : new TeamId(new Guid(team, 0, 0, new byte[8]));
            var all = some.Select(one => new PulseSeen(
                new(new Guid(one.Item2 + 1, 0, 0, new byte[8])), TeamOf(one.Item1), new(3, 3, 0, 0))).ToList();
            var figures = PulseFigures.Of(all, GroupMin);
            Assert.All(figures.Teams.Values, figure => Assert.True(figure.People >= GroupMin));
            if (figures.Agency is null) return;
            Assert.True(figures.Agency.People >= GroupMin);
            var rest = all.Where(one => one.Team is not { } team || !figures.Teams.ContainsKey(team))
                .Select(one => one.Staff).Distinct().Count();
            Assert.True(rest is 0 or >= GroupMin);
        }, iter: 300);

    [Theory]
    [InlineData(16, 8, 24, 12, 48, 12, 36, 25)]
    [InlineData(16, 8, 24, 60, 48, 60, 0, 100)]
    [InlineData(0, 8, 24, 0, 0, 0, 0, null)]
    [InlineData(8, 10, 4, 2, 8, 2, 6, 25)]
    public void What_goes_unreported_is_estimated_as_if_all_had_answered(
        int told, int answers, int personMonths, int reported, int expected, int shown, int missing, int? share)
    {
        var gap = ReportingGap.Of(new(8, answers, 3, 3, told, 0), personMonths, reported);
        Assert.Equal(
            (expected, shown, missing, share), (gap.Expected, gap.Reported, gap.Missing, gap.ReportedPercent));
        Assert.Equal(Math.Max(answers, personMonths), gap.PersonMonths);
    }

    [Fact]
    public void Quarters_that_are_over_do_not_overlap_and_the_running_one_is_none_of_them()
    {
        Assert.Equal(new DateOnly(2026, 4, 1), PulseQuarter.Of(new(2026, 6, 30)));
        Assert.Equal(
            [new DateOnly(2026, 1, 1), new DateOnly(2025, 10, 1)], PulseQuarter.Finished(new(2026, 5, 20), 2));
        Assert.Equal(new DateOnly(2026, 4, 1), PulseQuarter.Finished(new(2026, 7, 1), 1)[0]);
    }
}

using CsCheck;
using Safety.Core.Audit.Trends;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Audit;

/// <summary>What incidents and alerts of a time come to.</summary>
public sealed class TrendTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 23, 30, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static IncidentSeen Seen(
        DateTimeOffset at, Severity severity = Severity.Low, DateTimeOffset? told = null,
        DateTimeOffset? happened = null) => new(
        at, happened, IncidentCategory.VerbalAbuse, severity, null, [Antecedent.Waiting, Antecedent.LimitStated], told);

    private static TrendFigures Of(params IncidentSeen[] incidents) => TrendFigures.Of(
        incidents, [], new DateOnly(2026, 1, 10), new DateOnly(2026, 3, 5), Berlin);

    [Fact]
    public void Months_are_those_of_the_agencys_calendar_and_none_is_left_out() => Assert.Equal(
        [
            new MonthFigures(new(2026, 1, 1), 0, 0), new MonthFigures(new(2026, 2, 1), 2, 1),
            new MonthFigures(new(2026, 3, 1), 0, 0),
        ],
        Of(Seen(Start), Seen(Start.AddDays(3), Severity.Serious)).Months);

    [Fact]
    public void What_came_before_counts_each_time_and_what_nobody_said_stands_as_such()
    {
        var figures = Of(Seen(Start, happened: Start), Seen(Start));
        Assert.Equal([2, 2], figures.Antecedents.Select(one => one.Number));
        Assert.Equal([new Counted<LocationDetail?>(null, 2)], figures.Places);
        // Half past midnight on a Sunday in Berlin, and once not said.
        Assert.Equal([1, 0, 0, 0, 1], figures.DayParts.Select(one => one.Number));
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 1], figures.Weekdays.Select(one => one.Number));
    }

    [Theory]
    [InlineData(new int[0], null, null)]
    [InlineData(new[] { 7 }, 7.0, 7.0)]
    [InlineData(new[] { 10, 20 }, 10.0, 20.0)]
    [InlineData(new[] { 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }, 5.0, 9.0)]
    public void Half_and_nine_of_ten_waited_at_most_so_long(int[] minutes, double? half, double? nine)
    {
        var waiting = Waiting.Of(
            [.. minutes.Select(one => (Start, (DateTimeOffset?)Start.AddMinutes(one))), (Start, null)]);
        Assert.Equal(new Waiting(minutes.Length + 1, 1, half, nine), waiting);
    }

    [Fact]
    public void Every_incident_is_counted_once_wherever_each_has_one_place() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 5], Gen.Bool).Array[0, 40].Sample(all =>
        {
            var figures = Of([.. all.Select(one => Seen(
                Start.AddHours(one.Item1 * 13), (Severity)one.Item2, happened: one.Item3 ? Start : null))]);
            Assert.All(
                new[]
                {
                    figures.Months.Sum(one => one.Incidents), figures.Categories.Sum(one => one.Number),
                    figures.Severities.Sum(one => one.Number), figures.Places.Sum(one => one.Number),
                    figures.DayParts.Sum(one => one.Number), figures.Weekdays.Sum(one => one.Number),
                    figures.Told.Number,
                },
                sum => Assert.Equal(all.Length, sum));
        }, iter: 200);

    [Fact]
    public void Alerts_wait_by_their_severity()
    {
        var figures = TrendFigures.Of(
            [],
            [
                new(Severity.Severe, Start, Start.AddMinutes(4)), new(Severity.Low, Start, null),
                new(Severity.Severe, Start, Start.AddMinutes(-1)),
            ],
            new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31), Berlin);
        Assert.Equal(
            [
                new AnswerFigures(Severity.Low, new(1, 1, null, null)),
                new AnswerFigures(Severity.Severe, new(2, 0, 0, 4)),
            ],
            figures.Answers);
    }
}

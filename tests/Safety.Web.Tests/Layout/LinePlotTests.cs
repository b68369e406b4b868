using Safety.Web.Layout;

namespace Safety.Web.Tests.Layout;

public sealed class LinePlotTests
{
    private static readonly string[] Weeks = ["W1", "W2", "W3", "W4"];

    [Fact]
    public void The_axis_begins_at_zero_and_holds_the_highest_value()
    {
        var plot = LinePlot.Of(Weeks, [new("Contacts", [3, 9, 18, 7])]);
        Assert.Equal(("0", (double)LinePlot.Bottom), plot.Ticks[0]);
        Assert.Equal(("20", (double)LinePlot.Top), plot.Ticks[^1]);
        Assert.All(plot.Lines.Single().Runs.Single(), point => Assert.InRange(point.Y, LinePlot.Top, LinePlot.Bottom));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(15)]
    [InlineData(99)]
    [InlineData(1234)]
    public void The_axis_has_few_and_different_numbers(double most)
    {
        var ticks = LinePlot.Of(Weeks, [new("Contacts", [0, most, 0, 0])]).Ticks;
        Assert.InRange(ticks.Count, 2, 8);
        Assert.Equal(ticks.Count, ticks.Select(tick => tick.Text).Distinct().Count());
    }

    [Fact]
    public void A_value_that_is_not_shown_breaks_the_line()
    {
        var line = LinePlot.Of(Weeks, [new("Contacts", [3, null, 5, 7])]).Lines.Single();
        Assert.Equal([1, 2], line.Runs.Select(run => run.Count));
    }

    [Fact]
    public void A_chart_without_any_value_is_drawn_empty()
    {
        var plot = LinePlot.Of(Weeks, [new("Contacts", [null, null, null, null])]);
        Assert.Null(plot.Lines.Single().End);
        Assert.Empty(LinePlot.Of([], [new("Contacts", [])]).Labels);
    }

    [Fact]
    public void Labels_are_left_out_before_they_overlap()
    {
        var weeks = Enumerable.Range(1, 52).Select(week => $"W{week}").ToArray();
        var plot = LinePlot.Of(weeks, [new("Contacts", [.. weeks.Select(_ => (double?)1)])]);
        Assert.InRange(plot.Labels.Count, 5, 9);
    }

    [Fact]
    public void Names_at_the_ends_of_lines_do_not_lie_on_each_other()
    {
        var heights = SvgLineChart.NamesApart([100, 101, 40]);
        Assert.Equal(44, heights[2]);
        Assert.True(Math.Abs(heights[0] - heights[1]) >= 18);
    }
}

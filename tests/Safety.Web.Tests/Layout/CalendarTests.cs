using Safety.Web.Layout;

namespace Safety.Web.Tests.Layout;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2026-03-03", "March 2026", 31)]
    [InlineData("2028-02-29", "February 2028", 29)]
    [InlineData("2026-02-01", "February 2026", 28)]
    public void The_page_shows_the_whole_month_and_today(string day, string title, int days)
    {
        var html = Calendar.Html(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains($"<title>{title}</title>", html, StringComparison.Ordinal);
        Assert.Equal(days, html.Split("<td>").Count(cell => char.IsDigit(cell[0])) + 1);
        Assert.Contains("aria-current=\"date\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_tells_nothing_of_where_one_came_from()
    {
        var html = Calendar.Html(new DateOnly(2026, 3, 3));
        Assert.DoesNotContain("safety", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<a ", html, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Globalization;
using System.Text;

namespace Safety.Web.Layout;

/// <summary>
/// The page to which a worker leaves quickly: this month, and nothing that tells where they came from. An agency may
/// name another address under <c>Safety:LeaveTo</c>, such as a weather page.
/// </summary>
public static class Calendar
{
    /// <summary>Where it is.</summary>
    public const string Address = "/calendar";

    /// <summary>The answer at its address.</summary>
    public static IResult Show(AgencyTime time, IConfiguration configuration) =>
        configuration["Safety:LeaveTo"] is { Length: > 0 } elsewhere
            ? Results.Redirect(elsewhere)
            : Results.Content(Html(time.Today), "text/html; charset=utf-8");

    /// <summary>The whole page for a day.</summary>
    public static string Html(DateOnly today)
    {
        var title = today.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>{title}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,"><link rel="stylesheet" href="/calendar.css"></head>
            <body><main><h1>{title}</h1><table><thead><tr>
            <th scope="col">Mon</th><th scope="col">Tue</th><th scope="col">Wed</th><th scope="col">Thu</th>
            <th scope="col">Fri</th><th scope="col">Sat</th><th scope="col">Sun</th></tr></thead>
            <tbody>{Weeks(today)}</tbody></table></main></body></html>
            """;
    }

    private static string Weeks(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var day = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var html = new StringBuilder();
        while (day <= first.AddMonths(1).AddDays(-1))
        {
            html.Append("<tr>");
            for (var column = 0; column < 7; column++, day = day.AddDays(1))
                html.Append(Cell(day, today));
            html.Append("</tr>");
        }

        return html.ToString();
    }

    private static string Cell(DateOnly day, DateOnly today)
    {
        if (day.Month != today.Month) return "<td></td>";
        return day == today
            ? string.Create(CultureInfo.InvariantCulture, $"<td aria-current=\"date\"><strong>{day.Day}</strong></td>")
            : string.Create(CultureInfo.InvariantCulture, $"<td>{day.Day}</td>");
    }
}

using Safety.Core.Casework.Outcomes;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>Demand and benefit as lines of one chart.</summary>
internal static class ResponseLines
{
    /// <summary>The weeks, as they are named below the chart.</summary>
    public static IReadOnlyList<string> Weeks(ResponseView view) =>
        [.. view.Weeks.Select(week => Moments.DayAndMonth(week.From))];

    /// <summary>The lines: what the client asked for, then each instrument, at most three.</summary>
    public static IReadOnlyList<ChartSeries> Of(ResponseView view) =>
    [
        new("Contacts", [.. view.Weeks.Select(week => (double?)week.Demands)]),
        .. view.Scores.Where(score => score.Withdrawn is null).GroupBy(score => score.Instrument)
            .OrderByDescending(scores => scores.Count()).Take(BenefitLine.InstrumentsMax)
            .Select(scores => BenefitLine.Of(
                Instruments.Find(scores.Key)!, [.. scores.Reverse().Select(score => (score.On, score.Value))],
                [.. view.Weeks.Select(week => week.From)]))
            .Select(line => new ChartSeries(line.Name, line.Tenths)),
    ];
}

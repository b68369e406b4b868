using System.Globalization;
using Safety.Core.Casework.Outcomes;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>
/// Demand and benefit as lines of one chart. Scores of different instruments are drawn from 0 to 10 of their range,
/// with better always up; a week shows the latest score by its end. Of an instrument whose range is not known, the
/// highest score of the two stands for its end.
/// </summary>
internal static class ResponseLines
{
    private const int InstrumentsMax = 3;

    /// <summary>The weeks, as they are named below the chart.</summary>
    public static IReadOnlyList<string> Weeks(ResponseView view) =>
        [.. view.Weeks.Select(week => week.From.ToString("d MMM", CultureInfo.InvariantCulture))];

    /// <summary>The lines: what the client asked for, then each instrument, at most three.</summary>
    public static IReadOnlyList<ChartSeries> Of(ResponseView view) =>
    [
        new("Contacts", [.. view.Weeks.Select(week => (double?)week.Demands)]),
        .. view.Scores.Where(score => score.Withdrawn is null).GroupBy(score => score.Instrument)
            .OrderByDescending(scores => scores.Count()).Take(InstrumentsMax)
            .Select(scores => Line(Instruments.Find(scores.Key)!, [.. scores.Reverse()], view.Weeks)),
    ];

    private static ChartSeries Line(
        InstrumentEntry instrument, IReadOnlyList<OutcomeView> scores, IReadOnlyList<ResponseWeek> weeks)
    {
        var (low, high) = (instrument.Min ?? 0, instrument.Max ?? Math.Max(1, scores.Max(score => score.Value)));
        double Tenths(decimal value)
        {
            var share = (value - low) / (high - low);
            return (double)decimal.Round(10 * (instrument.BetterWhen == BetterWhen.Higher ? share : 1 - share), 1);
        }

        return new(
            instrument.Name,
            [
                .. weeks.Select(week => scores.LastOrDefault(score => score.On <= week.From.AddDays(6)) is { } latest
                    ? Tenths(latest.Value) : (double?)null),
            ]);
    }
}

using Safety.Core.Casework.Outcomes;

namespace Safety.Web.Casework.Outcomes;

/// <summary>
/// What one instrument says week by week. Scores of different instruments are drawn from 0 to 10 of their range, with
/// better always up; a week shows the latest score by its end. Of an instrument whose range is not known, the highest
/// score stands for its end.
/// </summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Tenths">A value for each week, or null before the first score.</param>
public sealed record BenefitLine(Instrument Instrument, string Name, IReadOnlyList<double?> Tenths)
{
    /// <summary>The most instruments of one chart, beside what was asked.</summary>
    internal const int InstrumentsMax = 3;

    private const int DaysOfWeek = 7;

    /// <summary>The line of some scores, the oldest first.</summary>
    public static BenefitLine Of(
        InstrumentEntry instrument, IReadOnlyList<(DateOnly On, decimal Value)> scores, IReadOnlyList<DateOnly> weeks)
    {
        var (low, high) = (instrument.Min ?? 0, instrument.Max ?? Math.Max(1, scores.Max(score => score.Value)));
        double InTenths(decimal value)
        {
            var share = (value - low) / (high - low);
            return (double)decimal.Round(10 * (instrument.BetterWhen == BetterWhen.Higher ? share : 1 - share), 1);
        }

        double? By(DateOnly end)
        {
            var known = scores.Where(score => score.On < end).ToList();
            return known.Count == 0 ? null : InTenths(known[^1].Value);
        }

        return new(instrument.Code, instrument.Name, [.. weeks.Select(week => By(week.AddDays(DaysOfWeek)))]);
    }
}

using System.Globalization;

namespace Safety.Web.Layout;

/// <summary>One line of a chart.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Values">One value per category; null where nothing is shown, such as a group that is too small.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double?> Values);

/// <summary>A point of a line, in the units of the drawing.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public readonly record struct PlotPoint(double X, double Y);

/// <summary>A line of the drawing.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Runs">Its unbroken runs of points.</param>
/// <param name="End">Where its name is written, or null when it has no point.</param>
public sealed record PlotLine(string Name, IReadOnlyList<IReadOnlyList<PlotPoint>> Runs, PlotPoint? End);

/// <summary>
/// Where everything of a line chart is drawn. The axis begins at zero, so that no difference looks larger.
/// </summary>
/// <param name="Lines">The lines.</param>
/// <param name="Ticks">Values of the vertical axis, each with its height.</param>
/// <param name="Labels">Labels of the horizontal axis, each with its place; left out where they would overlap.</param>
public sealed record LinePlot(
    IReadOnlyList<PlotLine> Lines, IReadOnlyList<(string Text, double Y)> Ticks,
    IReadOnlyList<(string Text, double X)> Labels)
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 640;

    /// <summary>The height of the drawing.</summary>
    public const int Height = 280;

    /// <summary>Where the axes begin and end.</summary>
    public const int Left = 52, Right = 500, Top = 20, Bottom = 240;

    private const int LabelsMax = 8;

    /// <summary>Lays out the lines over their categories.</summary>
    public static LinePlot Of(IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        var most = series.SelectMany(one => one.Values).Max() ?? 0;
        var step = StepFor(most);
        var top = Math.Max(step, Math.Ceiling(most / step) * step);
        double X(int at) => categories.Count < 2 ? Left : Left + (double)(Right - Left) * at / (categories.Count - 1);
        double Y(double value) => Bottom - (Bottom - Top) * value / top;
        var every = Math.Max(1, (categories.Count + LabelsMax - 1) / LabelsMax);
        return new LinePlot(
            [.. series.Select(one => Line(one, X, Y))],
            [.. Enumerable.Range(0, (int)Math.Round(top / step) + 1).Select(n => (Number(n * step), Y(n * step)))],
            [.. categories.Select((text, at) => (text, at)).Where(one => one.at % every == 0)
                .Select(one => (one.text, X(one.at)))]);
    }

    /// <summary>A value as it is read, in at most three digits after the point.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    // Round steps that give between three and six lines.
    private static double StepFor(double most)
    {
        if (most <= 0) return 1;
        var size = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return (most / size) switch { <= 1.5 => size / 4, <= 3 => size / 2, <= 6 => size, _ => size * 2 };
    }

    private static PlotLine Line(ChartSeries one, Func<int, double> x, Func<double, double> y)
    {
        var runs = new List<List<PlotPoint>>();
        for (var at = 0; at < one.Values.Count; at++)
        {
            if (one.Values[at] is not { } value) continue;
            if (at == 0 || one.Values[at - 1] is null) runs.Add([]);
            runs[^1].Add(new PlotPoint(x(at), y(value)));
        }

        return new PlotLine(one.Name, runs, runs.Count == 0 ? null : runs[^1][^1]);
    }
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>
/// A line chart drawn on the server, with its numbers as a table below. Lines differ by dash, mark and the name at
/// their
/// end as well as by colour. At most four lines: more could not be told apart.
/// </summary>
public partial class SvgLineChart
{
    private const double NameHeight = 18;
    private LinePlot plot = default!;
    private IReadOnlyList<string> headings = [];
    private IReadOnlyList<IReadOnlyList<string>> rows = [];
    private double[] names = [];

    /// <summary>An id, unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>What the chart shows, with the unit.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What stands along the horizontal axis, such as "Week".</summary>
    [Parameter, EditorRequired]
    public string Along { get; set; } = "";

    /// <summary>The categories, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Categories { get; set; } = [];

    /// <summary>One to four lines.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ChartSeries> Series { get; set; } = [];

    /// <summary>What the table says where there is no value.</summary>
    [Parameter]
    public string NoValue { get; set; } = "too few to show";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Series.Count is 0 or > 4)
            throw new InvalidOperationException("A chart has one to four lines.");
        plot = LinePlot.Of(Categories, Series);
        headings = [Along, .. Series.Select(one => one.Name)];
        rows = [.. Categories.Select((category, at) => (string[])[category, .. Series.Select(one => Cell(one, at))])];
        names = NamesApart([.. plot.Lines.Select(line => line.End?.Y ?? LinePlot.Bottom)]);
    }

    /// <summary>Heights for the names at the lines' ends, as near to the ends as they can be without overlap.</summary>
    public static double[] NamesApart(IReadOnlyList<double> ends)
    {
        var heights = ends.Select(end => end + 4).ToArray();
        var order = Enumerable.Range(0, heights.Length).OrderBy(at => heights[at]).ToArray();
        for (var n = 1; n < order.Length; n++)
            heights[order[n]] = Math.Max(heights[order[n]], heights[order[n - 1]] + NameHeight);
        return heights;
    }

    private string Cell(ChartSeries one, int at) =>
        at < one.Values.Count && one.Values[at] is { } value ? LinePlot.Number(value) : NoValue;

    private static string N(double value) => LinePlot.Number(Math.Round(value, 1));

    private static string Points(IEnumerable<PlotPoint> run) =>
        string.Join(' ', run.Select(point => $"{N(point.X)},{N(point.Y)}"));

    // A circle, a square, a triangle, a rhomb.
    private static string Mark(int shape, PlotPoint at)
    {
        var (x, y) = (at.X, at.Y);
        return shape switch
        {
            0 => $"M{N(x - 4)} {N(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
            1 => $"M{N(x - 3.5)} {N(y - 3.5)}h7v7h-7z",
            2 => $"M{N(x)} {N(y - 5)}l5 8h-10z",
            _ => $"M{N(x)} {N(y - 5)}l5 5-5 5-5-5z",
        };
    }
}

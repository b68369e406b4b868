using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>The counts of one series of a bar chart.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Values">One count per category.</param>
public sealed record BarSeries(string Name, IReadOnlyList<int> Values);

/// <summary>
/// A chart of lying bars, drawn on the server: each category has a line of its own, and each bar says its name and its
/// number beside it, so that nothing hangs on colour and long names fit. It is as wide as a phone, so that nobody has
/// to scroll in it. The axis begins at zero. A table with the numbers belongs beside it.
/// </summary>
public partial class SvgBarChart
{
    private const int Width = 366;
    private const int Edge = 10;
    private const int Thick = 16;
    private const int Step = 22;
    private const int Heading = 22;
    private const int Between = 10;
    private const int NamesLong = 146;
    private const int ValuesLong = 48;

    private IReadOnlyList<(int Y, string Category)> headings = [];
    private IReadOnlyList<Bar> bars = [];
    private int height, from;

    /// <summary>An id, unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>What the chart shows.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The categories, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Categories { get; set; } = [];

    /// <summary>What is counted in each.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<BarSeries> Series { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var most = Math.Max(1, Series.SelectMany(one => one.Values).DefaultIfEmpty(0).Max());
        var group = Heading + (Series.Count * Step) + Between;
        // What a single series counts is said by the title.
        from = Series.Count > 1 ? Edge + NamesLong : Edge;
        headings = [.. Categories.Select((category, at) => ((at * group) + 17, category))];
        bars =
        [
            .. Categories.SelectMany((_, at) => Series.Select((one, index) => new Bar(
                Series.Count > 1 ? one.Name : null, index, (at * group) + Heading + (index * Step) + 2,
                (double)(Width - from - ValuesLong) * one.Values[at] / most,
                one.Values[at].ToString(CultureInfo.InvariantCulture)))),
        ];
        height = Categories.Count * group;
    }

    private sealed record Bar(string? Name, int Series, int Y, double Width, string Value)
    {
        public string Length => Width.ToString("0.#", CultureInfo.InvariantCulture);
    }
}

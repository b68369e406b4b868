using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>The counts of one series of a bar chart.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Values">One count per category.</param>
public sealed record BarSeries(string Name, IReadOnlyList<int> Values);

/// <summary>
/// A chart of lying bars, drawn on the server: each bar says its name and its number beside it, so that nothing hangs
/// on colour. The axis begins at zero. A table with the numbers belongs beside it.
/// </summary>
public partial class SvgBarChart
{
    private const int Width = 640;
    private const int Thick = 16;
    private const int Step = 22;
    private const int Between = 14;
    private const int NamesEnd = 240;
    private const int BarsFrom = 250;
    private const int BarsLong = 330;

    private IReadOnlyList<Bar> bars = [];
    private int height;

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
        var group = (Series.Count * Step) + Between;
        bars =
        [
            .. Categories.SelectMany((category, at) => Series.Select((one, index) => new Bar(
                index == 0 ? category : null, one.Name, index, (at * group) + (index * Step) + 4,
                (double)BarsLong * one.Values[at] / most, one.Values[at].ToString(CultureInfo.InvariantCulture)))),
        ];
        height = Categories.Count * group;
    }

    private sealed record Bar(string? Category, string Name, int Series, int Y, double Width, string Value)
    {
        public string Length => Width.ToString("0.#", CultureInfo.InvariantCulture);
    }
}

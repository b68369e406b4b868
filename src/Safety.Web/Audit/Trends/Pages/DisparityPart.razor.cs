using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Audit.Trends;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Trends.Pages;

/// <summary>Known risks, limits and closures, group by group.</summary>
/// <typeparam name="TGroup">By what clients are told apart.</typeparam>
public partial class DisparityPart<TGroup> where TGroup : struct
{
    private const string Hidden = "too few to show";

    private IReadOnlyList<Table> tables = [];

    /// <summary>The tables.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DisparityTable<TGroup>> Tables { get; set; } = [];

    /// <summary>What a group is called as a heading.</summary>
    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    /// <summary>What each group is called.</summary>
    [Parameter, EditorRequired]
    public Func<TGroup?, string> NameOf { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet() => tables = [.. Tables.Select(Lay)];

    private Table Lay(DisparityTable<TGroup> table)
    {
        var rates = table.Rows.Where(row => row.SetPerHundred is not null).ToList();
        // Bars of nothing say nothing.
        if (!rates.Exists(row => row.SetPerHundred > 0)) rates = [];
        return new(
            TitleOf(table.Measure), HeadingsOf(table.Measure), [.. table.Rows.Select(row => RowOf(table.Measure, row))],
            new(
                $"disparity-{(int)table.Measure}", [.. rates.Select(row => NameOf(row.Group))],
                [new("Of 100", [.. rates.Select(row => (int)Math.Round(row.SetPerHundred!.Value))])]));
    }

    private IReadOnlyList<string> RowOf(DisparityMeasure measure, DisparityRow<TGroup> row)
    {
        var name = NameOf(row.Group);
        return measure == DisparityMeasure.Closure
            ? [name, Said(row.Clients), Said(row.Set), RateOf(row), Said(row.Declined)]
            :
            [
                name, Said(row.Clients), Said(row.Set), RateOf(row), Said(row.Declined), Said(row.TakenOff),
                row.MedianReviewDays is null ? "too few reviews" : Said(row.MedianReviewDays),
            ];
    }

    private static string RateOf(DisparityRow<TGroup> row) => row.Clients == 0 ? "–" : Said(row.SetPerHundred);

    private static string Said(double? number) =>
        number is { } known ? known.ToString("0.#", CultureInfo.InvariantCulture) : Hidden;

    private static string TitleOf(DisparityMeasure measure) => measure switch
    {
        DisparityMeasure.KnownRisk => "Known risks that came into force",
        DisparityMeasure.Limit => "Limits that came into force",
        DisparityMeasure.Closure => "Cases that were closed",
    };

    private IReadOnlyList<string> HeadingsOf(DisparityMeasure measure) => measure switch
    {
        DisparityMeasure.KnownRisk =>
            [Heading, "Clients", "Set", "Of 100 clients", "Declined", "Removed", "Half reviewed within days"],
        DisparityMeasure.Limit =>
            [Heading, "Clients", "Set", "Of 100 clients", "Declined", "Lifted", "Half reviewed within days"],
        DisparityMeasure.Closure => [Heading, "Clients", "Closed", "Of 100 clients", "Refused"],
    };

    private sealed record Chart(string Id, IReadOnlyList<string> Names, IReadOnlyList<BarSeries> Series);

    private sealed record Table(
        string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, Chart Chart);
}

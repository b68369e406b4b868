using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pulses.Pages;

/// <summary>Sums of pulses by group, and the estimate of what goes unreported, each with its numbers.</summary>
public sealed partial class PulseGroupsPage
{
    private static readonly string[] Headings =
        ["Group", "People who answered", "Worn out", "Safe at work", "Told of", "Of them reported, they say"];

    private static readonly string[] GapHeadings =
    [
        "Group", "Told of", "Answers, of all possible", "Estimated in all", "Reported", "Estimated without a report",
        "Share reported",
    ];

    private PulseGroupsView? view;
    private string? error;
    private IReadOnlyList<IReadOnlyList<string>> rows = [];
    private IReadOnlyList<IReadOnlyList<string>> gapRows = [];
    private IReadOnlyList<string> gapNames = [];
    private IReadOnlyList<BarSeries> gapSeries = [];

    /// <summary>The first day of the quarter.</summary>
    [SupplyParameterFromQuery(Name = "quarter")]
    public string? Quarter { get; set; }

    [Inject]
    private PulseGroups Groups { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        // A day that is none is said as one of no quarter.
        var asked = string.IsNullOrEmpty(Quarter) ? (DateOnly?)null
            : PeriodDays.DayIn(Quarter) ?? DateOnly.MinValue;
        var (refusal, found) = await Groups.OfAsync(Asker, asked, Ct);
        (view, error) = (found, refusal?.Reason);
        if (found is null && refusal is null) NotHere();
        if (found is null) return;
        List<PulseGroupView> all = [found.Agency, .. found.Teams];
        rows = [.. all.Select(PulsePhrases.Row)];
        var gaps = all.Where(one => one.Gap is not null).Select(one => (one.Name, Gap: one.Gap!)).ToList();
        gapRows = [.. gaps.Select(one => PulsePhrases.Row(one.Name, one.Gap))];
        gapNames = [.. gaps.Select(one => one.Name)];
        gapSeries =
        [
            new("Estimated in all", [.. gaps.Select(one => one.Gap.Expected)]),
            new("Reported", [.. gaps.Select(one => one.Gap.Reported)]),
        ];
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Audit.Trials;
using Safety.Web.Alerts.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Pages;

/// <summary>The alerts that differ under the numbers on trial; the API gives more of them than a page shows.</summary>
public sealed partial class TrialDifferences
{
    private const int Shown = 100;

    /// <summary>The differences.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TrialDifference> Differences { get; set; } = [];

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    // Enough of the id to tell two apart, and no name.
    private static string About(TrialDifference one) =>
        $"{AlertPhrases.NameOf(one.Subject.Type)} {one.Subject.Id.ToString("N")[^8..]}";

    private string Moment(DateTimeOffset? at) => at is { } moment
        ? Time.Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "–";
}

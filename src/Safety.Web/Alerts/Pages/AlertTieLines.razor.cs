using Microsoft.AspNetCore.Components;
using Safety.Web.Alerts.Views;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>
/// Which other open alerts belong to one: what holds it back, what it holds back, those of its client.
/// </summary>
public sealed partial class AlertTieLines
{
    private const int ShownMax = 6;

    /// <summary>The others.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<AlertTie> Ties { get; set; } = [];

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private IReadOnlyList<AlertTie> OfClient => [.. Ties.Where(tie => tie.How == AlertTieKind.SameClient)];

    // With the time, as two of a kind would read the same.
    private string WordsOf(AlertTie tie)
    {
        var today = TimeZoneInfo.ConvertTime(tie.RaisedAt, Time.Zone).Date
            == TimeZoneInfo.ConvertTime(Time.Now, Time.Zone).Date;
        var at = today ? Moments.HourAndMinute(tie.RaisedAt, Time.Zone) : Moments.Absolute(tie.RaisedAt, Time.Zone);
        return $"{char.ToLowerInvariant(tie.KindWords[0])}{tie.KindWords[1..]} of {at}";
    }
}

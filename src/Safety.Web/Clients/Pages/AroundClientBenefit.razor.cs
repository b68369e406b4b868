using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Clients.Pages;

/// <summary>Demand and outcome on one chart, over everybody who works with the client.</summary>
public partial class AroundClientBenefit
{
    private IReadOnlyList<string> weeks = [];
    private IReadOnlyList<ChartSeries> series = [];

    /// <summary>The client's safety.</summary>
    [Parameter, EditorRequired]
    public ClientSafetyView View { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        weeks = [.. View.Weeks.Select(week => Moments.DayAndMonth(week.From))];
        series =
        [
            new("Contacts", [.. View.Weeks.Select(week => (double?)week.Demands)]),
            .. View.Benefit.Select(line => new ChartSeries(line.Name, line.Tenths)),
        ];
    }
}

using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>The worker's wellbeing and their clients' progress in one view.</summary>
public partial class PersonClients
{
    private IReadOnlyList<string> weeks = [];
    private IReadOnlyList<ChartSeries> series = [];

    /// <summary>The person's safety.</summary>
    [Parameter, EditorRequired]
    public StaffSafetyView View { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        weeks = [.. View.Weeks.Select(week => Moments.DayAndMonth(week.From))];
        series =
        [
            new("Reports", [.. View.Weeks.Select(week => (double?)week.Reports)]),
            new("Contacts", [.. View.Weeks.Select(week => (double?)week.Demands)]),
        ];
    }
}

using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Layout;
using static Safety.Web.Layout.NumberWords;

namespace Safety.Web.Visits.Pages;

/// <summary>Whether those at risk were watched over and escorted, and what became of alarms.</summary>
public sealed partial class FiguresPage
{
    private static readonly string[] BandHeadings =
        ["Risk", "Planned", "Watched over", "Escorted", "Alone by a manager’s word", "Never started", "Called off"];

    private static readonly string[] ManagerHeadings = ["Manager", "Refused alone", "Authorised"];

    private static readonly string[] AlarmHeadings =
    [
        "Alarm", "Raised", "Still open", "Something happened", "On the safe side", "Nothing behind it", "Test",
    ];

    private VisitReport? report;
    private string? error;
    private PeriodDays days = default!;
    private IReadOnlyList<string> bandNames = [];
    private IReadOnlyList<BarSeries> coverage = [];
    private IReadOnlyList<IReadOnlyList<string>> bandRows = [];
    private IReadOnlyList<IReadOnlyList<string>> managerRows = [];
    private IReadOnlyList<IReadOnlyList<string>> alarmRows = [];

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromDay { get; set; }

    /// <summary>The last day.</summary>
    [SupplyParameterFromQuery(Name = "until")]
    public string? UntilDay { get; set; }

    [Inject]
    private VisitFigures Figures { get; set; } = null!;

    private string Whose => Asker.Is(StaffRole.SafetyLead, StaffRole.Auditor) ? "Of all teams." : "Of your teams.";

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        days = PeriodDays.Of(FromDay, UntilDay, Time.Today, Period.LengthAtFirst);
        var (refusal, found) = await Figures.OfAsync(Asker, days.Begin(Time), days.End(Time), Ct);
        (report, error) = (found, refusal?.Reason);
        if (found is null && refusal is null) NotHere();
        if (found is not null) Lay(found);
    }

    private void Lay(VisitReport found)
    {
        bandNames = [.. found.Bands.Select(band => Looks.Of(band.Band).Text)];
        coverage =
        [
            new("Planned", [.. found.Bands.Select(band => band.Planned)]),
            new("Watched over", [.. found.Bands.Select(band => band.Monitored)]),
            new("Escorted", [.. found.Bands.Select(band => band.Escorted)]),
        ];
        bandRows =
        [
            .. found.Bands.Select(band => (IReadOnlyList<string>)
            [
                Looks.Of(band.Band).Text, Said(band.Planned), Share(band.Monitored, band.Planned),
                Share(band.Escorted, band.Monitored), Said(band.Authorised), Said(band.NeverStarted),
                Said(band.CalledOff),
            ]),
        ];
        managerRows =
        [
            .. found.Managers.Select(one => (IReadOnlyList<string>)
                [one.Manager.Name, Said(one.Refused), Said(one.Authorised)]),
        ];
        alarmRows = [.. found.Alarms.Select(RowOf)];
    }

    private static IReadOnlyList<string> RowOf(AlarmFigures one)
    {
        var closed = one.Raised - one.Open;
        string Of(VisitAlarmClass found) => Share(one.Classes[found], closed);
        return
        [
            Looks.Of(one.Kind).Text, Said(one.Raised), Said(one.Open), Of(VisitAlarmClass.Incident),
            Of(VisitAlarmClass.Precautionary), Of(VisitAlarmClass.False), Of(VisitAlarmClass.Test),
        ];
    }
}

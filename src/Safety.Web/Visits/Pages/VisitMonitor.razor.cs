using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;
using Safety.Web.Layout;
using Safety.Web.Watch;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// Whether somebody waits for a word from whoever is out. It says "armed" only by the row that the watch itself will
/// take up, and only while this node watches.
/// </summary>
public partial class VisitMonitor
{
    [Inject]
    private WatchState Watch { get; set; } = default!;

    private VisitDue? First => View.Running.Dues.MinBy(due => due.AlarmAt);

    private string Checked => Moments.TimeOfDay(Page.Time.Now, Page.Time.Zone);

    private string DueBy => Said(First?.DueAt ?? View.ArmedUntil!.Value);

    private string AlarmBy => Said(View.ArmedUntil!.Value);

    private string What => First?.Deadline switch
    {
        VisitDeadline.End => "End the visit, extend it, or check in.",
        _ => "Check in, extend it, or end it.",
    };

    private string WhomToCall => Page.Colleagues.ManagerOf(View.Worker.Id) is { } manager
        ? $"Call {manager} or your team, and tell them where you are. In danger, call the emergency number."
        : "Call your team, and tell them where you are. In danger, call the emergency number.";

    private string Said(DateTimeOffset at) => VisitPhrases.By(at, Page.Time.Now, Page.Time.Zone);
}

using Microsoft.AspNetCore.Components;
using Safety.Core.Incidents;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>The receipt: it is kept, who was told, who comes next and when.</summary>
public sealed partial class ReceivedPage
{
    private ReceiptView? receipt;
    private IReadOnlyList<AlertOfReport> alerts = [];
    private string? manager;

    /// <summary>The report's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IAlertsOfReport Alerts { get; set; } = null!;

    [Inject]
    private SupportContact Support { get; set; } = null!;

    [Inject]
    private Colleagues Colleagues { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        receipt = await Reports.ReceiptAsync(Asker, Id, Ct);
        if (receipt is null)
        {
            NotHere();
            return;
        }

        alerts = await Alerts.OfAsync(Id, Ct);
        manager = Colleagues.ManagerOf(Asker.Staff);
    }

    private DateTimeOffset? DueOf(ProgressStage stage) => receipt!.Steps.First(step => step.Stage == stage).DueAt;

    private string AlertSentence(AlertOfReport alert)
    {
        var told = alert.Told.Count == 0
            ? "An alert was raised at once."
            : $"An alert was raised at once, and {Names(alert.Told)} {(alert.Told.Count == 1 ? "is" : "are")} called.";
        return alert.NextAt is { } next
            ? $"{told} If nobody answers by {Moments.HourAndMinute(next, Time.Zone)}, the next in line is called."
            : told;
    }

    private static string Names(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        <= 3 => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => $"{names[0]}, {names[1]} and {names.Count - 2} others",
    };
}

using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Forms;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>A person's own report: each step, each opening, and what they can still say.</summary>
public sealed partial class MyReportPage
{
    private ReceiptView? receipt;
    private IncidentView? view;
    private IReadOnlyList<AlertOfReport> alerts = [];

    /// <summary>The report's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private IAlertsOfReport Alerts { get; set; } = null!;

    private string? DoneWords => Done switch
    {
        "added" => "Added. It stands below with the time.",
        "corrected" => "Put right. What stood there before is kept too.",
        "support" => "Recorded. You can change your mind at any time: just say so.",
        "called" => "The next step is called now. You see below who was told.",
        "reopened" => "It is open again, and those who answer for it see that.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        receipt = await Reports.ReceiptAsync(Asker, Id, Ct);
        view = receipt is null ? null : await Reports.ViewAsync(Asker, Id, Ct);
        if (view is null)
        {
            NotHere();
            return;
        }

        alerts = await Alerts.OfAsync(Id, Ct);
    }

    private async Task SettleAsync()
    {
        var given = int.TryParse(Typed.Text("given"), out var step);
        if (!given && !int.TryParse(Typed.Text("decline"), out step)) return;
        var answer = given
            ? await Desk.GiveStepAsync(Asker, Id, step, null, Ct)
            : await Desk.DeclineStepAsync(Asker, Id, step, null, Ct);
        GoOnOrRefuse(answer, $"/reports/{Id}?done=support");
    }

    private async Task CallNextAsync()
    {
        // Only an alert of this report: the form names it, and a form can be changed.
        var named = Typed.Id("alert");
        if (alerts.FirstOrDefault(one => one.Id.Value == named) is not { } alert) return;
        var answer = await Alerts.CallNextStepAsync(Asker, alert.Id, Typed.TextOrNull("next_reason"), Ct);
        if (answer.Refusal is { } no) Typed.Refuse(no, ("reason", "next_reason"));
        else GoTo($"/reports/{Id}?done=called#alerts");
    }

    private async Task ReopenAsync()
    {
        var form = new ReopeningForm { Reason = Typed.Text("reason") };
        var answer = await Desk.ReopenAsync(Asker, Id, form, null, Ct);
        GoOnOrRefuse(answer, $"/reports/{Id}?done=reopened");
    }
}

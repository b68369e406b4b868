using System.Globalization;
using Safety.Core.Incidents;
using Safety.Web.Incidents.Forms;
using Safety.Web.Incidents.Views;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Pages;

/// <summary>The support that is owed, with its clocks, and the acts of offering and giving.</summary>
public sealed partial class SupportPart
{
    private SupportSeen? FirstOwed => View.Support.FirstOrDefault(step => step.Standing == SupportStanding.Owed);

    private async Task StepAsync()
    {
        foreach (var (button, act) in Buttons())
        {
            if (!int.TryParse(Typed.Text(button), CultureInfo.InvariantCulture, out var step)) continue;
            Page.Finish(await act(step), Acts.Support);
            return;
        }
    }

    private IEnumerable<(string Button, Func<int, Task<Answer>> Act)> Buttons() =>
    [
        ("offer", step => Page.Desk.OfferStepAsync(Page.Asker, View.Id, step, null, Page.Ct)),
        ("give", step => Page.Desk.GiveStepAsync(Page.Asker, View.Id, step, null, Page.Ct)),
        ("decline", step => Page.Desk.DeclineStepAsync(Page.Asker, View.Id, step, null, Page.Ct)),
    ];

    private async Task OfferAsync()
    {
        var form = new SupportForm
        {
            Kind = Typed.Code<SupportStepKind>("kind"),
            DueAt = Typed.Moment("support_due_at", Page.Time.Zone),
        };
        if (Typed.Errors.Count > 0)
        {
            Page.Show();
            return;
        }

        var answer = await Page.Desk.OfferSupportAsync(Page.Asker, View.Id, form, null, Page.Ct);
        Page.Finish(answer, Acts.Support, answer.Refusal?.Field == "due_at" ? "support_" : "");
    }
}

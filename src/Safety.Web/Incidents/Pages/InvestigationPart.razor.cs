using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Pages;

/// <summary>Investigations and their findings.</summary>
public sealed partial class InvestigationPart
{
    private bool IsUnderWay => View.Investigations.Any(one => one.ClosedAt is null);

    private async Task OpenAsync()
    {
        var form = new InvestigationForm { Question = Typed.TextOrNull("question") };
        Page.Finish(await Page.Desk.InvestigateAsync(Page.Asker, View.Id, form, null, Page.Ct), Acts.Investigate);
    }

    private async Task FindAsync()
    {
        var form = new FindingsForm { Findings = Typed.Text("findings") };
        Page.Finish(await Page.Desk.FindAsync(Page.Asker, View.Id, form, null, Page.Ct), Acts.Investigate);
    }
}

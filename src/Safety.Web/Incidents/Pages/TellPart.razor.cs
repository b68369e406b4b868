using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What the reporter was told, and the act of telling; also where their name is not known to the writer.
/// </summary>
public sealed partial class TellPart
{
    private async Task TellAsync()
    {
        var form = new InformationForm { Id = Typed.Id("message_id"), Message = Typed.Text("message") };
        Page.Finish(await Page.Desk.InformAsync(Page.Asker, View.Id, form, null, Page.Ct), Acts.Tell);
    }
}

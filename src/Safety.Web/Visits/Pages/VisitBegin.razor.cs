using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>Starts a visit, once everything that must happen before has happened.</summary>
public partial class VisitBegin
{
    private async Task StartAsync()
    {
        var said = await Page.Desk.StartAsync(Page.Asker, Page.Visit, VisitChannel.Page, Page.Ct);
        await Page.FinishAsync(said.Refusal, VisitActs.Started);
    }
}

using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>One tap that calls for help. Nothing asks whether it was meant.</summary>
public partial class VisitSos
{
    // A call for help is heard long after the visit seems to be over; then the page stops offering it.
    private static readonly TimeSpan StillOffered = TimeSpan.FromHours(12);

    private bool MayCall =>
        IsPlanned || IsUnderway || View.Running.EndsAt > Page.Time.Now - StillOffered;

    private async Task SosAsync()
    {
        var said = await Page.Desk.SosAsync(Page.Asker, Page.Visit, VisitChannel.Page, Page.Ct);
        await Page.FinishAsync(said.Refusal, VisitActs.Sos);
    }
}

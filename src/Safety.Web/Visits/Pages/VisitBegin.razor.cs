using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>Starts a visit, once everything that must happen before has happened.</summary>
public partial class VisitBegin
{
    // By the plan and the clock alone, so that it reads the same to an onlooker whatever was said in silence.
    private bool IsLate =>
        IsPlanned && Goes && View.Cover.SoloRefusedAt is null
        && Page.Time.Now >= View.StartsAt + VisitLimits.NotBegunAskedAfter;

    private async Task StartAsync()
    {
        var said = await Page.Desk.StartAsync(Page.Asker, Page.Visit, VisitChannel.Page, Page.Ct);
        await Page.FinishAsync(said.Refusal, VisitActs.Started);
    }
}

using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>Calls a visit off before it begins; the duress code is heard here too.</summary>
public partial class VisitCallOff
{
    private bool MaySay => Goes || Answers || View.Relation == VisitRelation.Planner;

    private async Task CallOffAsync()
    {
        var form = new WordForm { Code = Typed.TextOrNull("cancel_code"), Reason = Typed.TextOrNull("reason") };
        var said = await Page.Desk.CancelAsync(Page.Asker, Page.Visit, form, VisitChannel.Page, Page.Ct);
        await Page.FinishAsync(said.Refusal, VisitActs.CalledOff, ("code", "cancel_code"));
    }
}

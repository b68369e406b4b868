using Safety.Core.Limits;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Limits.Pages;

/// <summary>Whether the client was told, and how; or why not, and until when.</summary>
public partial class LimitTelling
{
    private static readonly IReadOnlyList<Choice> Hows =
        Codes<LimitNotice>.Choices(how => Plain.Of(LimitPhrases.Of(how)));

    private bool MayTell => Stands && Works && View.NotifiedAt is null;

    private async Task NotifyAsync()
    {
        var form = new LimitNoticeForm { How = Typed.Code<LimitNotice>("how") };
        var said = await Page.Desk.NotifyAsync(Page.Asker, Page.Limit, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, LimitActs.Told);
    }

    private async Task WithholdAsync()
    {
        var form = new LimitWithholdingForm
        {
            Reason = Typed.TextOrNull("withhold_reason"),
            ReviewDueAt = Page.Day("withhold_until"),
        };
        var said = await Page.Desk.WithholdAsync(Page.Asker, Page.Limit, form, Seen, Page.Ct);
        await Page.FinishAsync(
            said.Refusal, LimitActs.Withheld, ("reason", "withhold_reason"), ("review_due_at", "withhold_until"));
    }
}

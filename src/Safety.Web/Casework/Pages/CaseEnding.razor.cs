using Safety.Core.Casework;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Pages;

/// <summary>How the work ends: handed over, closed with care, or swapped at once.</summary>
public partial class CaseEnding
{
    private static readonly IReadOnlyList<Choice> Grounds = Codes<ClosureGround>.Choices(CasePhrases.Of);
    private static readonly IReadOnlyList<Choice> Referrals = Codes<ReferralAnswer>.Choices(CasePhrases.Of);

    private bool MayEnd => IsCarried
        && (Decides || (IsWorker && View.Request is { State: CaseRequestState.Granted }));

    private bool MaySwap => IsCarried && Decides;

    private async Task TransferAsync()
    {
        var form = new AllocationEndForm { Why = AllocationEndWhy.Transferred };
        var said = await Page.Desk.EndAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Ended);
    }

    private async Task CloseAsync()
    {
        var form = new AllocationEndForm
        {
            Why = AllocationEndWhy.Closed,
            Words = Typed.TextOrNull("close_words"),
            Ground = Typed.Code<ClosureGround>("ground"),
            Referral = Typed.Code<ReferralAnswer>("referral"),
            ReferralWords = Typed.TextOrNull("referral_words"),
            AbandonmentChecked = Typed.Ticked("abandonment_checked"),
        };
        var said = await Page.Desk.EndAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Ended, ("words", "close_words"));
    }

    private async Task SwapAsync()
    {
        var to = Page.PersonIn("to");
        if (Typed.ErrorOf("to") is not null)
        {
            Page.Show();
            return;
        }

        var form = new SwapForm
        {
            To = to,
            Reason = Typed.TextOrNull("swap_reason"),
            ReviewDueAt = Page.Day("swap_review"),
        };
        var said = await Page.Desk.SwapAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(
            said.Refusal, CaseActs.Swapped, ("reason", "swap_reason"), ("review_due_at", "swap_review"));
    }
}

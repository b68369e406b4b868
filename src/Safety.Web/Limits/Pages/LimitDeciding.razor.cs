using Safety.Core.Limits;

namespace Safety.Web.Limits.Pages;

/// <summary>The decision on a proposal: somebody else approves it, or says why not.</summary>
public partial class LimitDeciding
{
    private bool IsMine => View.ProposedBy.Id == Page.Asker.Staff;

    private bool MayDecide => View.State == LimitState.Proposed && Decides && !IsMine;

    private bool MayDecline => View.State == LimitState.Proposed && (Decides || IsMine);

    private async Task ApproveAsync() => await Page.FinishAsync(
        (await Page.Desk.ApproveAsync(Page.Asker, Page.Limit, Seen, Page.Ct)).Refusal, LimitActs.Approved);

    private async Task DeclineAsync()
    {
        var form = new LimitReasonForm { Reason = Typed.TextOrNull("decline_reason") };
        var said = await Page.Desk.DeclineAsync(Page.Asker, Page.Limit, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, LimitActs.Declined, ("reason", "decline_reason"));
    }
}

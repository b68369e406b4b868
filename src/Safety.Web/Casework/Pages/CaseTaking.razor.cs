using Safety.Core.Casework;

namespace Safety.Web.Casework.Pages;

/// <summary>Whether the worker takes the client on; a manager decides against their word only with a reason.</summary>
public partial class CaseTaking
{
    private bool IsOpen => View.Card.State is AllocationState.Proposed or AllocationState.Contested;

    private bool MayAccept => IsWorker && IsOpen;

    private bool MayContest => IsWorker && View.Card.State == AllocationState.Proposed;

    private bool MayImpose => Decides && IsOpen;

    private async Task AcceptAsync() => await Page.FinishAsync(
        (await Page.Desk.AcceptAsync(Page.Asker, Page.Case, Seen, Page.Ct)).Refusal, CaseActs.Accepted);

    private async Task ContestAsync()
    {
        var form = new CaseReasonForm { Reason = Typed.TextOrNull("contest_reason") };
        var said = await Page.Desk.ContestAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Contested, ("reason", "contest_reason"));
    }

    private async Task ImposeAsync()
    {
        var form = new CaseReasonForm { Reason = Typed.TextOrNull("impose_reason") };
        var said = await Page.Desk.ImposeAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Imposed, ("reason", "impose_reason"));
    }

    private async Task TakeBackAsync()
    {
        var form = new AllocationEndForm { Why = AllocationEndWhy.ProposalWithdrawn };
        var said = await Page.Desk.EndAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Ended);
    }
}

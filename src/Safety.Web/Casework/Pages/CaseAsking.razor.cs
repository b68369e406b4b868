using Safety.Core.Casework;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Pages;

/// <summary>What the worker asked for, with its clock, and the form to ask.</summary>
public partial class CaseAsking
{
    private static readonly IReadOnlyList<Choice> Kinds = Codes<CaseRequestKind>.Choices(CasePhrases.Of);

    private bool IsWaiting => View.Request is { State: CaseRequestState.Waiting };

    private bool MayAsk => IsWorker && IsCarried && !IsWaiting && View.Request?.State != CaseRequestState.Granted;

    private bool MayWithdraw => IsWorker && IsWaiting;

    private static string Above(CaseRequestView request) => request.Line.Count > 1
        ? ": to " + string.Join(", then ", request.Line.Skip(1).Select(person => person.Name))
        : ", to the safety leads";

    private async Task AskAsync()
    {
        if (Typed.Code<CaseRequestKind>("request") is not { } kind)
        {
            if (Typed.ErrorOf("request") is null) Typed.Wrong("request", "Choose what comes closest.");
            Page.Show();
            return;
        }

        var form = new ReleaseForm { Reason = Typed.TextOrNull("ask_reason"), SameDay = Typed.Ticked("same_day") };
        var said = await Page.Desk.RequestAsync(Page.Asker, Page.Case, kind, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Asked, ("reason", "ask_reason"));
    }

    private async Task WithdrawAsync() => await Page.FinishAsync(
        (await Page.Desk.WithdrawAsync(Page.Asker, Page.Case, Seen, Page.Ct)).Refusal, CaseActs.Withdrawn);
}

using Safety.Core.Language;
using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// Who comes along: refused, asked for, said, declined, sent, or gone without under a manager's name.
/// </summary>
public partial class VisitEscorts
{
    private StaffId Me => Page.Asker.Staff;

    private bool IsOver => !IsPlanned && !IsUnderway;

    private bool ComesAlong => View.Cover.Escorts.Any(one => one.Id == Me);

    private bool MaySpeak => Goes || Answers;

    private bool MayRefuse => IsPlanned && View.Worker.Id == Me && View.Cover.SoloRefusedAt is null;

    private bool MayCome => !Goes && !IsOver && View.Relation is not (VisitRelation.Auditor or VisitRelation.Planner);

    private bool MayDecline => !IsOver && View.Cover.Escorts.Count == 0
        && (View.Relation == VisitRelation.Asked || (Answers && View.Cover.Requested));

    private bool MayLeave => !IsOver && (ComesAlong || (Answers && View.Cover.Escorts.Count > 0));

    private bool MayAuthorise =>
        Answers && IsPlanned && View.Cover is { MayGo: false, SoloRefusedAt: null };

    private async Task RefuseAsync() => await Page.FinishAsync(
        (await Page.Desk.RefuseSoloAsync(Page.Asker, Page.Visit, Page.Ct)).Refusal, VisitActs.Refused);

    private async Task ComeAsync() => await Page.FinishAsync(
        (await Page.Desk.EscortAsync(Page.Asker, Page.Visit, new EscortForm(), null, Page.Ct)).Refusal,
        VisitActs.Comes);

    private async Task AskAsync()
    {
        var wanted = Page.PersonIn("wanted");
        if (IsWrong()) return;
        var form = new EscortRequestForm { Wanted = wanted, Note = Typed.TextOrNull("note") };
        var answer = await Page.Desk.RequestEscortAsync(Page.Asker, Page.Visit, form, Page.Ct);
        await Page.FinishAsync(answer.Refusal, VisitActs.Asked, ("escort", "wanted"));
    }

    private async Task UnaskAsync() => await Page.FinishAsync(
        (await Page.Desk.WithdrawRequestAsync(Page.Asker, Page.Visit, Page.Ct)).Refusal, VisitActs.Unasked);

    private async Task DeclineAsync()
    {
        var form = new VisitReasonForm { Reason = Typed.TextOrNull("decline_reason") };
        var answer = await Page.Desk.DeclineAsync(Page.Asker, Page.Visit, form, Page.Ct);
        await Page.FinishAsync(answer.Refusal, VisitActs.Declined, ("reason", "decline_reason"));
    }

    private async Task LeaveAsync()
    {
        var leaver = ComesAlong ? Me : new StaffId(Typed.Id("leaver") ?? Guid.Empty);
        var form = new VisitReasonForm { Reason = Typed.TextOrNull("leave_reason") };
        var answer = await Page.Desk.WithdrawAsync(Page.Asker, Page.Visit, leaver, form, Page.Ct);
        await Page.FinishAsync(answer.Refusal, VisitActs.Left, ("reason", "leave_reason"));
    }

    private async Task AssignAsync()
    {
        var escort = Page.PersonIn("escort");
        if (escort is null && Typed.ErrorOf("escort") is null) Typed.Wrong("escort", "Write whom you send.");
        if (IsWrong()) return;
        var answer = await Page.Desk.EscortAsync(
            Page.Asker, Page.Visit, new EscortForm { Escort = escort }, null, Page.Ct);
        await Page.FinishAsync(answer.Refusal, VisitActs.Assigned);
    }

    private async Task AuthoriseAsync()
    {
        var control = Typed.Code<SubstituteControl>("control");
        if (control is null && Typed.ErrorOf("control") is null)
            Typed.Wrong("control", "Choose what makes it safe instead.");
        if (IsWrong()) return;
        var form = new AuthorisationForm { Control = control, Reason = Typed.TextOrNull("authorise_reason") };
        var answer = await Page.Desk.AuthoriseAsync(Page.Asker, Page.Visit, form, null, Page.Ct);
        await Page.FinishAsync(answer.Refusal, VisitActs.Authorised, ("reason", "authorise_reason"));
    }

    private bool IsWrong()
    {
        if (Typed.Errors.Count == 0) return false;
        Page.Show();
        return true;
    }
}

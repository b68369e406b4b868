using Safety.Core.Casework;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Pages;

/// <summary>The answer to a request, and the look at what was promised for later.</summary>
public partial class CaseAnswering
{
    private bool MayAnswer => View.Request is { State: CaseRequestState.Waiting, MayAnswer: true };

    private bool MayReview => (Decides || View.Relation == CaseRelation.Above) && Reviews.Count > 0;

    private IReadOnlyList<Choice> Reviews =>
    [
        .. View.Owed.Select(owed => owed.Duty)
            .Where(duty => duty is AllocationDuty.RefusalReview or AllocationDuty.SwapReview)
            .Select(duty => new Choice(Codes<AllocationDuty>.Of(duty), CasePhrases.Of(duty))),
    ];

    private async Task GrantAsync() => await Page.FinishAsync(
        (await Page.Desk.GrantAsync(Page.Asker, Page.Case, Seen, Page.Ct)).Refusal, CaseActs.Granted);

    private async Task RefuseAsync()
    {
        var form = new RefusalForm
        {
            Reason = Typed.TextOrNull("refuse_reason"),
            Substitute = Typed.TextOrNull("substitute"),
            ReviewDueAt = Page.Day("refuse_review"),
        };
        var said = await Page.Desk.RefuseAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(
            said.Refusal, CaseActs.Refused, ("reason", "refuse_reason"), ("review_due_at", "refuse_review"));
    }

    private async Task ReviewAsync()
    {
        var form = new CaseReviewForm
        {
            Duty = Typed.Code<AllocationDuty>("duty"),
            Words = Typed.TextOrNull("review_words"),
        };
        var said = await Page.Desk.ReviewAsync(Page.Asker, Page.Case, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Reviewed, ("words", "review_words"));
    }
}

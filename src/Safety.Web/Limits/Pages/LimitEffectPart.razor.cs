using Safety.Core.Limits;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Limits.Pages;

/// <summary>Whether the limit helps: three answers that are equal.</summary>
public partial class LimitEffectPart
{
    private static readonly IReadOnlyList<Choice> Effects = Codes<LimitEffect>.Choices(LimitPhrases.Of);

    private bool IsDue => View.Owed.Any(owed =>
        owed.Duty is LimitDuty.EffectReview or LimitDuty.Review && owed.TimesFoundLate > 0);

    private async Task ReviewAsync()
    {
        var form = new LimitEffectForm
        {
            Effect = Typed.Code<LimitEffect>("effect"),
            Note = Typed.TextOrNull("note"),
            ReviewDueAt = Page.Day("next_review"),
        };
        var said = await Page.Desk.ReviewAsync(Page.Asker, Page.Limit, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, LimitActs.Reviewed, ("review_due_at", "next_review"));
    }
}

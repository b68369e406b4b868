using System.Globalization;
using Safety.Core.Limits;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Limits.Pages;

/// <summary>Eases, moves, prolongs or lifts a limit.</summary>
public partial class LimitChanging
{
    private static readonly IReadOnlyList<Choice> Reasons = Codes<LimitLiftReason>.Choices(one => Plain.Of(one));

    private bool IsAmendmentWrong => Typed.Errors.Any(error => error.Field is "hours" or "from" or "until" or "most"
        or "period_days" or "channel" or "person" or "words" or "reason" or "review_due_at" or "expires_at");

    private async Task AmendAsync()
    {
        var form = Page.Amended();
        if (Typed.Errors.Count > 0)
        {
            Page.Show();
            return;
        }

        // A day that was left as it is keeps its hour, so that only what was changed is changed.
        form = form with
        {
            ReviewDueAt = Kept(form.ReviewDueAt, View.ReviewDueAt),
            ExpiresAt = Kept(form.ExpiresAt, View.ExpiresAt),
        };
        var said = await Page.Desk.AmendAsync(Page.Asker, Page.Limit, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, LimitActs.Amended);
    }

    private async Task LiftAsync()
    {
        var form = new LimitLiftingForm
        {
            Reason = Typed.Code<LimitLiftReason>("lift_reason"),
            Note = Typed.TextOrNull("lift_note"),
        };
        var said = await Page.Desk.LiftAsync(Page.Asker, Page.Limit, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, LimitActs.Lifted, ("reason", "lift_reason"), ("note", "lift_note"));
    }

    private DateTimeOffset? Kept(DateTimeOffset? typed, DateTimeOffset there) =>
        typed is { } day && Date(day) == Date(there) ? there : typed;

    private string Date(DateTimeOffset moment) =>
        Page.Time.Local(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string DayOf(string field, DateTimeOffset there) =>
        Typed.TextOrNull(field) ?? Date(there);
}

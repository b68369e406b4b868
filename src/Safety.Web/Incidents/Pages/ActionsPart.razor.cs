using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Incidents.Forms;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>What was agreed after a report, and who does it by when.</summary>
public sealed partial class ActionsPart
{
    [Inject]
    private Colleagues Colleagues { get; set; } = null!;

    private bool MayFinish(ActionSeen action) => View.MayHandle || action.Owner.Id == Page.Asker.Staff;

    private async Task DoneAsync()
    {
        if (Typed.Id("done") is not { } action) return;
        var form = new CompletionForm { Note = Typed.TextOrNull($"note_{action:N}") };
        var answer = await Page.Desk.CompleteActionAsync(Page.Asker, View.Id, action, form, null, Page.Ct);
        Page.Finish(answer, Acts.Actions);
    }

    private async Task AgreeAsync()
    {
        var form = new ActionForm
        {
            Id = Typed.Id("action_id"),
            What = Typed.Text("what"),
            Owner = OwnerMeant(),
            DueAt = Typed.Moment("due_at", Page.Time.Zone),
        };
        if (Typed.TextOrNull("what") is null) Typed.Wrong("what", "Say what will be done.");
        if (form.DueAt is null && Typed.ErrorOf("due_at") is null) Typed.Wrong("due_at", "Say by when.");
        if (Typed.Errors.Count > 0)
        {
            Page.Show();
            return;
        }

        Page.Finish(await Page.Desk.AgreeActionAsync(Page.Asker, View.Id, form, null, Page.Ct), Acts.Actions);
    }

    private StaffId? OwnerMeant() =>
        Typed.TextOrNull("owner") is null ? Page.Asker.Staff : Typed.Person("owner", Colleagues);
}

using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Pages;

/// <summary>The end of a report: what stands in its way is said before, and nothing ends silently.</summary>
public sealed partial class ClosePart
{
    private static readonly string[] Names =
        ["close_reason", "note", "not_informed", "not_investigated", "duplicate_of"];

    private IReadOnlyList<string> obstacles = [];

    /// <inheritdoc/>
    protected override void OnParametersSet() => obstacles = Closing.Obstacles(View);

    private async Task CloseAsync()
    {
        var form = new ClosureForm
        {
            Reason = Typed.Code<CloseReason>("close_reason"),
            Note = Typed.TextOrNull("note"),
            DuplicateOf = IdIn(Typed.Text("duplicate_of")) is { } other ? new IncidentId(other) : null,
            NotInformed = Typed.Code<NotInformedReason>("not_informed"),
            NotInvestigated = Typed.Code<NotInvestigatedReason>("not_investigated"),
        };
        var answer = await Page.Desk.CloseAsync(Page.Asker, View.Id, form, Page.Seen, Page.Ct);
        Page.Finish(answer, Acts.Close, answer.Refusal?.Field == "reason" ? "close_" : "");
    }

    private async Task ReopenAsync()
    {
        var form = new ReopeningForm { Reason = Typed.Text("reopen_reason") };
        var answer = await Page.Desk.ReopenAsync(Page.Asker, View.Id, form, null, Page.Ct);
        Page.Finish(answer, Acts.Close, "reopen_");
    }

    /// <summary>The id in an address that was pasted, or null.</summary>
    private static Guid? IdIn(string pasted) =>
        Guid.TryParse(pasted.Trim().TrimEnd('/').Split('/')[^1].Split('?')[0], out var id) ? id : null;
}

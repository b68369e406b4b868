namespace Safety.Web.Limits.Pages;

/// <summary>What people reported to cross the limit, how one is taken back, and how one is reported.</summary>
public partial class LimitBreachPart
{
    private const int ShownMost = 20;
    private const string At = "breach_at";
    private const string Words = "breach_words";
    private const string Worker = "breach_worker";

    private Guid NewId => Typed.Id("breach_id") is { } sent && sent != Guid.Empty
        ? sent
        : Guid.CreateVersion7(Page.Time.Now);

    private static string ReasonOf(Guid report) => $"breach_reason-{report:N}";

    private bool MayTakeBack(LimitBreachReportView one) =>
        Decides || Works && (one.By.Id == Page.Asker.Staff || one.Worker.Id == Page.Asker.Staff);

    private async Task ReportAsync()
    {
        var form = new LimitBreachForm
        {
            HappenedAt = Page.Day(At),
            Words = Typed.TextOrNull(Words),
            Worker = Typed.Person(Worker, Page.Colleagues),
            WasEmergency = Typed.Ticked("breach_emergency"),
        };
        if (Typed.Errors.Count > 0)
        {
            Page.Show();
            return;
        }

        var said = await Page.Desk.ReportBreachAsync(Page.Asker, Page.Limit, new(NewId), form, Page.Ct);
        await Page.FinishAsync(
            said.Refusal, form.WasEmergency ? LimitActs.Excepted : LimitActs.Crossed,
            ("happened_at", At), ("words", Words), ("worker", Worker));
    }

    private async Task WithdrawAsync()
    {
        if (Typed.Id("report") is not { } report) return;
        var field = ReasonOf(report);
        var form = new LimitReasonForm { Reason = Typed.TextOrNull(field) };
        var said = await Page.Desk.WithdrawBreachAsync(Page.Asker, Page.Limit, new(report), form, Page.Ct);
        await Page.FinishAsync(said.Refusal, LimitActs.TakenBack, ("reason", field));
    }
}

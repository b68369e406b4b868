using Safety.Core.Limits;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Limits;

public sealed partial class LimitDesk
{
    /// <summary>
    /// Keeps what somebody says crossed a limit: whoever works with the client may say so. The same again changes
    /// nothing, and reports do not wait for each other.
    /// </summary>
    public async Task<Answer> ReportBreachAsync(
        Asker asker, LimitId id, BreachReportId report, LimitBreachForm form, CancellationToken ct)
    {
        var there = (await limits.FindAsync(asker, id, ct))?.Limit.Reported(report);
        return await OnAsync(
            asker, id, null,
            Texts.CheckId("id", report.Value) ?? Texts.Needed("happened_at", form.HappenedAt)
                ?? Texts.CheckNeeded("words", form.Words, Max),
            async sealer => new ReportLimitBreach(
                id, report, form.Worker, form.HappenedAt!.Value, form.WasEmergency,
                (await sealer.SealOrSame(there?.Words, "words", form.Words, ct))!),
            ct);
    }

    /// <summary>Takes back what was reported to cross a limit.</summary>
    public Task<Answer> WithdrawBreachAsync(
        Asker asker, LimitId id, BreachReportId report, LimitReasonForm form, CancellationToken ct) => OnAsync(
        asker, id, null, Texts.CheckNeeded("reason", form.Reason, Max),
        async sealer => new WithdrawBreachReport(id, report, await sealer.Seal("reason", form.Reason, ct)), ct);
}

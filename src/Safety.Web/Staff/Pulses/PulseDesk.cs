using Marten;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Layout;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Staff.Pulses;

/// <summary>
/// Where people answer their pulse, read it and take it back, by the API and the page alike; each their own, and there
/// is no way to ask for another's.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals and opens.</param>
/// <param name="standing">The policy.</param>
/// <param name="time">The agency's clock.</param>
public sealed class PulseDesk(
    IDocumentStore store, Dispatcher dispatcher, Vault vault, Standing standing, AgencyTime time)
{
    /// <summary>Answers the pulse of this month. The same again changes nothing.</summary>
    public async Task<Answer> AnswerAsync(Asker asker, PulseForm form, CancellationToken ct)
    {
        var bad = Texts.Needed("worn_out", form.WornOut)
            ?? Texts.Needed("safe", form.Safe)
            ?? Texts.Needed("happened", form.Happened);
        if (bad is not null) return Answer.No(bad, asker.Staff.Value, 0);
        var answers = new PulseAnswers(form.WornOut!.Value, form.Safe!.Value, form.Happened!.Value, form.Filed ?? 0);
        if (answers.Wrong is { } wrong) return Answer.No(wrong, asker.Staff.Value, 0);
        var sealer = new SectionSealer(vault, new SealScope(asker.Staff.Value, Sections.Pulse));
        var there = (await BookAsync(asker, ct)).State?.Of(WallClock.MonthOf(time.Today));
        var text = await sealer.SealOrSame(
            there is { WithdrawnAt: null } ? there.Answers : null, "answers", answers.Text, ct);
        return await dispatcher.Ask(new AnswerPulse(asker.Staff, text!), asker.Actor, null, sealer.Batch, ct: ct);
    }

    /// <summary>Takes the answer of a month back.</summary>
    public Task<Answer> WithdrawAsync(Asker asker, DateOnly month, CancellationToken ct) =>
        dispatcher.Ask(new WithdrawPulse(asker.Staff, WallClock.MonthOf(month)), asker.Actor, null, ct: ct);

    /// <summary>One's own pulses.</summary>
    public async Task<PulseView> OwnAsync(Asker asker, CancellationToken ct)
    {
        var (book, version) = await BookAsync(asker, ct);
        var month = WallClock.MonthOf(time.Today);
        List<PulseEntry> entries = [.. (book?.Entries ?? []).Where(one => one.WithdrawnAt is null)];
        var opened = await vault.OpenManyAsync([.. entries.Select(one => one.Answers)], ct);
        return new(
            month, entries.Any(one => one.Month == month), standing.PolicyAt(time.Now).Numbers.PulseGroupMin,
            [.. entries.Zip(opened, (one, text) => Of(one.Month, PulseAnswers.Read(text))).OrderBy(one => one.Month)],
            version);
    }

    private static PulseMonthView Of(DateOnly month, PulseAnswers? answers) =>
        new(month, answers?.WornOut, answers?.Safe, answers?.Happened, answers?.Filed);

    private async Task<(PulseBook? State, long Version)> BookAsync(Asker asker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadVersioned<PulseBook>(PulseBook.StreamOf(asker.Staff), ct) is { } found
            ? (found.State, found.Version) : (null, 0);
    }
}

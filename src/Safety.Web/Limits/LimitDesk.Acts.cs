using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Limits;

public sealed partial class LimitDesk
{
    /// <summary>Approves a proposed limit; never by who proposed it.</summary>
    public Task<Answer> ApproveAsync(Asker asker, LimitId id, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, null, _ => new(new ApproveLimit(id)), ct);

    /// <summary>Does not approve a proposed limit, or takes back one's own.</summary>
    public Task<Answer> DeclineAsync(
        Asker asker, LimitId id, LimitReasonForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, Texts.CheckNeeded("reason", form.Reason, Max),
        async sealer => new DeclineLimit(id, await sealer.Seal("reason", form.Reason, ct)), ct);

    /// <summary>Records that the client was told.</summary>
    public Task<Answer> NotifyAsync(
        Asker asker, LimitId id, LimitNoticeForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, Texts.Needed("how", form.How),
        _ => new(new NotifyLimit(id, form.How!.Value)), ct);

    /// <summary>Decides not to tell the client for now.</summary>
    public Task<Answer> WithholdAsync(
        Asker asker, LimitId id, LimitWithholdingForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen,
        Texts.CheckNeeded("reason", form.Reason, Max)
            ?? Texts.Needed("review_due_at", form.ReviewDueAt),
        async sealer => new WithholdLimitNotification(
            id, await sealer.Seal("reason", form.Reason, ct), form.ReviewDueAt!.Value),
        ct);

    /// <summary>Ends a limit before its time.</summary>
    public Task<Answer> LiftAsync(
        Asker asker, LimitId id, LimitLiftingForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen,
        Texts.Check("note", form.Note, Max) ?? Texts.Needed("reason", form.Reason),
        async sealer => new LiftLimit(id, form.Reason!.Value, await sealer.SealOrNone("note", form.Note, ct)), ct);

    /// <summary>Says what became of things under a limit.</summary>
    public Task<Answer> ReviewAsync(
        Asker asker, LimitId id, LimitEffectForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen,
        Texts.Check("note", form.Note, Max) ?? Texts.Needed("effect", form.Effect),
        async sealer => new ReviewLimitEffect(
            id, form.Effect!.Value, await sealer.SealOrNone("note", form.Note, ct), form.ReviewDueAt),
        ct);

    /// <summary>Carries out an act on a limit that the one who asks may see.</summary>
    private async Task<Answer> OnAsync(
        Asker asker, LimitId id, long? seen, Refusal? bad, Func<SectionSealer, ValueTask<object>> command,
        CancellationToken ct)
    {
        if (await limits.FindAsync(asker, id, ct) is not { } found) return Answer.No(new NoSuchLimit(), id.Value, 0);
        if (bad is not null) return Answer.No(bad, id.Value, found.Version);
        var sealer = new SectionSealer(vault, ScopeOf(id));
        return await dispatcher.Ask(await command(sealer), asker.Actor, seen, sealer.Batch, ct: ct);
    }
}

using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Casework;

public sealed partial class CaseDesk
{
    /// <summary>Asks to leave or to close a case.</summary>
    public Task<Answer> RequestAsync(
        Asker asker, AllocationId id, CaseRequestKind kind, ReleaseForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen, Texts.CheckNeeded("reason", form.Reason, Max),
            async sealer => new RequestRelease(
                id, kind, await sealer.Seal("reason", form.Reason, ct), form.SameDay), ct);

    /// <summary>Takes one's request back.</summary>
    public Task<Answer> WithdrawAsync(Asker asker, AllocationId id, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, null, _ => new(new WithdrawRequest(id)), ct);

    /// <summary>Grants the request that waits.</summary>
    public Task<Answer> GrantAsync(Asker asker, AllocationId id, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, null, _ => new(new GrantRequest(id)), ct);

    /// <summary>Refuses the request that waits: with a reason, a substitute, and a date to look again.</summary>
    public Task<Answer> RefuseAsync(
        Asker asker, AllocationId id, RefusalForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen,
        Texts.CheckNeeded("reason", form.Reason, Max) ?? Texts.CheckNeeded("substitute", form.Substitute, Max)
            ?? Texts.Needed("review_due_at", form.ReviewDueAt),
        async sealer => new RefuseRequest(
            id, await sealer.Seal("reason", form.Reason, ct), await sealer.Seal("substitute", form.Substitute, ct),
            form.ReviewDueAt!.Value),
        ct);

    /// <summary>Ends an allocation: transferred, closed with care, or the proposal taken back.</summary>
    public Task<Answer> EndAsync(
        Asker asker, AllocationId id, AllocationEndForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, Check(form),
        async sealer =>
        {
            var words = await sealer.SealOrNone("words", form.Words, ct);
            var closing = form.Why == AllocationEndWhy.Closed
                ? new CaseClosing(
                    form.Ground!.Value, words!, form.Referral!.Value,
                    await sealer.SealOrNone("referral_words", form.ReferralWords, ct), form.AbandonmentChecked)
                : null;
            return new EndAllocation(id, form.Why!.Value, closing is null ? words : null, closing);
        },
        ct);

    /// <summary>Swaps at once after violence or a credible threat.</summary>
    public Task<Answer> SwapAsync(Asker asker, AllocationId id, SwapForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen,
            Texts.Needed("to", form.To) ?? Texts.CheckNeeded("reason", form.Reason, Max)
                ?? Texts.Needed("review_due_at", form.ReviewDueAt),
            async sealer => new SwapAtOnce(
                id, form.To!.Value, await sealer.Seal("reason", form.Reason, ct), form.ReviewDueAt!.Value), ct);

    /// <summary>Says what was found when a refusal or an emergency swap was looked at again.</summary>
    public Task<Answer> ReviewAsync(
        Asker asker, AllocationId id, CaseReviewForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen,
        Texts.Needed("duty", form.Duty) ?? Texts.CheckNeeded("words", form.Words, Max),
        async sealer => new ReviewAllocation(id, form.Duty!.Value, await sealer.Seal("words", form.Words, ct)), ct);

    private static Refusal? Check(AllocationEndForm form)
    {
        var bad = Texts.Needed("why", form.Why) ?? Texts.Check("words", form.Words, Max)
            ?? Texts.Check("referral_words", form.ReferralWords, Max);
        if (bad is not null || form.Why != AllocationEndWhy.Closed) return bad;
        return Texts.Needed("ground", form.Ground)
            ?? Texts.CheckNeeded("words", form.Words, Max)
            ?? Texts.Needed("referral", form.Referral);
    }
}

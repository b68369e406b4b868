using Marten;
using Safety.Core.Audit;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit;

/// <summary>
/// Where words are erased for ever, by the API and the pages alike: one person proposes it and another decides it, both
/// safety leads or administrators and neither named in it.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals the reasons.</param>
public sealed class ErasureDesk(IDocumentStore store, Dispatcher dispatcher, Vault vault)
{
    /// <summary>How many are shown at most: those that wait, then the newest.</summary>
    public const int Most = 200;

    /// <summary>Whether somebody may propose and decide erasures.</summary>
    public static bool MayErase(Asker asker) => asker.Is(StaffRole.SafetyLead, StaffRole.Administrator);

    /// <summary>Those that wait, and then the newest.</summary>
    /// <param name="asker">Who looks: a safety lead, an administrator or an auditor.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<ErasureSeen>> ListAsync(Asker asker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<StoredErasure>(
            "select jsonb_build_object('state', d.data, 'version', d.mt_version)"
            + $" from {SafetyStore.Schema}.mt_doc_erasure d order by (d.data ->> 'standing') = 'proposed' desc,"
            + " d.mt_last_modified desc, d.id limit ?", ct, Most);
        var reasons = MayErase(asker)
            ? await vault.OpenManyAsync([.. found.Select(one => one.State.Proposal.Reason)], ct)
            : [.. found.Select(_ => Words.Sealed)];
        return [.. found.Zip(reasons, (one, reason) => Seen(asker, one, reason))];
    }

    /// <summary>Proposes that words are erased. Nothing is erased yet.</summary>
    /// <param name="asker">Who proposes.</param>
    /// <param name="form">Which words, and why.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The answer; its id is that of the erasure.</returns>
    public async Task<Answer> ProposeAsync(Asker asker, ErasureForm form, CancellationToken ct)
    {
        var bad = form.Kind is null ? new AnswerMissing("kind")
            : Texts.CheckId("subject_id", form.SubjectId)
            ?? Texts.Needed("ground", form.Ground)
            ?? Texts.CheckNeeded("reason", form.Reason, ProposeErasure.ReasonMax);
        if (bad is not null) return Answer.No(bad, Guid.Empty, 0);
        var id = Erasure.IdOf(form.Kind!.Value, form.SubjectId!.Value);
        var batch = vault.Begin();
        var reason = await batch.SealAsync(new SealScope(id, Sections.Erasure), "reason", form.Reason!.Trim(), ct);
        return await dispatcher.Ask(
            new ProposeErasure(form.Kind.Value, form.SubjectId.Value, form.Ground!.Value, reason), asker.Actor,
            sealing: batch, ct: ct);
    }

    /// <summary>Decides that the words are erased: they read "[erased]" from now on, for ever.</summary>
    /// <param name="asker">The second person.</param>
    /// <param name="erasure">Which proposal.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Answer> ApproveAsync(Asker asker, Guid erasure, long? seen, CancellationToken ct) =>
        dispatcher.Ask(new ApproveErasure(erasure), asker.Actor, seen, ct: ct);

    /// <summary>Turns a proposal down, or takes one's own back.</summary>
    /// <param name="asker">Who decides.</param>
    /// <param name="erasure">Which proposal.</param>
    /// <param name="form">Why.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Answer> DeclineAsync(
        Asker asker, Guid erasure, ErasureRefusalForm form, long? seen, CancellationToken ct)
    {
        if (Texts.CheckNeeded("reason", form.Reason, ProposeErasure.ReasonMax) is { } bad)
            return Answer.No(bad, erasure, 0);
        var batch = vault.Begin();
        var reason = await batch.SealAsync(new SealScope(erasure, Sections.Erasure), "reason", form.Reason!.Trim(), ct);
        return await dispatcher.Ask(new DeclineErasure(erasure, reason), asker.Actor, seen, batch, ct: ct);
    }

    private static ErasureSeen Seen(Asker asker, StoredErasure one, string reason)
    {
        var (state, proposal) = (one.State, one.State.Proposal);
        return new(
            state.Id, proposal.Kind, proposal.SubjectId, state.Standing, proposal.Ground, reason, proposal.By,
            proposal.ProposedAt, state.DecidedBy, state.DecidedAt,
            state.Standing == ErasureStanding.Proposed && proposal.By != asker.Staff && MayErase(asker), one.Version);
    }

    internal sealed record StoredErasure(Erasure State, long Version);
}

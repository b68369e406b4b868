using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Casework;

/// <summary>
/// Where words about cases are handed in, by the API and the pages alike. It checks the words, seals them, and asks.
/// Whether the one who asks may is decided with the allocation. A refusal means that nothing was stored.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="cases">Finds allocations for whoever may see them.</param>
public sealed partial class CaseDesk(Dispatcher dispatcher, Vault vault, CasePages cases)
{
    private const int Max = CaseTexts.WordsMax;

    /// <summary>Asks a worker to work with a client. The same again changes nothing.</summary>
    public async Task<Answer> ProposeAsync(Asker asker, AllocationForm form, CancellationToken ct)
    {
        var bad = Texts.Needed("client_id", form.ClientId)
            ?? Texts.Needed("worker_id", form.WorkerId)
            ?? Texts.CheckNeeded("scheme", form.Scheme, CaseTexts.CodeMax)
            ?? Texts.CheckNeeded("kind", form.Kind, CaseTexts.CodeMax);
        if (bad is not null) return Answer.No(bad, Guid.Empty, 0);
        var type = new CaseType(form.Scheme!.Trim(), form.Kind!.Trim());
        return await dispatcher.Ask(
            new ProposeAllocation(form.ClientId!.Value, form.WorkerId!.Value, type), asker.Actor, ct: ct);
    }

    /// <summary>Takes on a client.</summary>
    public Task<Answer> AcceptAsync(Asker asker, AllocationId id, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, null, _ => new(new AcceptAllocation(id)), ct);

    /// <summary>Says why one should not take on a client.</summary>
    public Task<Answer> ContestAsync(
        Asker asker, AllocationId id, CaseReasonForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, Texts.CheckNeeded("reason", form.Reason, Max),
        async sealer => new ContestAllocation(id, await sealer.Seal("reason", form.Reason, ct)), ct);

    /// <summary>Decides that a worker works with a client although they have not taken it on.</summary>
    public Task<Answer> ImposeAsync(
        Asker asker, AllocationId id, CaseReasonForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen, Texts.CheckNeeded("reason", form.Reason, Max),
        async sealer => new ImposeAllocation(id, await sealer.Seal("reason", form.Reason, ct)), ct);

    /// <summary>Says that a worker and a client do not fit.</summary>
    public Task<Answer> RaiseConcernAsync(
        Asker asker, AllocationId id, Guid concern, FitConcernForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id, seen,
        Texts.CheckId("concern", concern) ?? Texts.Needed("side", form.Side)
            ?? Texts.CheckNeeded("words", form.Words, Max),
        async sealer => new RaiseFitConcern(
            id, concern, form.Side!.Value, await sealer.Seal("words", form.Words, ct)), ct);

    /// <summary>Carries out an act on an allocation that the one who asks may see.</summary>
    private async Task<Answer> OnAsync(
        Asker asker, AllocationId id, long? seen, Refusal? bad, Func<SectionSealer, ValueTask<object>> command,
        CancellationToken ct)
    {
        if (await cases.FindAsync(asker, id, ct) is not { } found)
            return Answer.No(new NoSuchAllocation(), id.Value, 0);
        if (bad is not null) return Answer.No(bad, id.Value, found.Version);
        var sealer = new SectionSealer(vault, new SealScope(id.Value, Sections.Case));
        return await dispatcher.Ask(await command(sealer), asker.Actor, seen, sealer.Batch, ct: ct);
    }
}

using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Clients;

public sealed partial class ClientDesk
{
    private const int Max = ClientTexts.ReasonMax;

    /// <summary>Proposes a known risk: whoever works with the client may.</summary>
    public Task<Answer> ProposeAsync(
        Asker asker, ClientId id, KnownRiskId risk, ProposalForm form, long? seen, CancellationToken ct)
    {
        var bad = Texts.CheckId("risk", risk.Value) ?? Texts.CheckNeeded("why", form.Why, Max)
            ?? Texts.Check("concern", form.Concern, Max)
            ?? Texts.Needed("kind", form.Kind)
            ?? Texts.Needed("review_due_at", form.ReviewDueAt);
        return OnAsync(asker, id, seen, decides: false, bad, Command, ct);

        async ValueTask<object> Command(FoundClient found, ClientSealer sealer)
        {
            if (found.Client.Find(risk)?.Proposal is { } there
                && !(await vault.SaysTheSameAsync(there.Why, form.Why, ct)
                    && await vault.SaysTheSameAsync(there.Concern, form.Concern, ct)))
                return new ProposeKnownRisk.AlreadyProposed();
            return new ProposeKnownRisk(
                id, risk, form.Kind!.Value, await sealer.Risk("why", form.Why, ct), form.Evidence,
                await sealer.RiskOrNone("concern", form.Concern, ct), form.ReviewDueAt!.Value);
        }
    }

    /// <summary>Puts a proposed risk in force; never by who proposed it.</summary>
    public Task<Answer> ApproveAsync(Asker asker, ClientId id, KnownRiskId risk, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, decides: true, null, (_, _) => new(new ApproveKnownRisk(id, risk)), ct);

    /// <summary>Declines a proposed risk; never by who proposed it.</summary>
    public Task<Answer> DeclineAsync(
        Asker asker, ClientId id, KnownRiskId risk, ReasonForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen, decides: true, Texts.CheckNeeded("reason", form.Reason, Max),
            async (_, sealer) => new DeclineKnownRisk(id, risk, await sealer.Risk("reason", form.Reason, ct)), ct);

    /// <summary>Looks at a risk again and keeps it.</summary>
    public Task<Answer> ReviewAsync(
        Asker asker, ClientId id, KnownRiskId risk, DatedReasonForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen, decides: true, Dated(form),
            async (_, sealer) => new ReviewKnownRisk(
                id, risk, await sealer.Risk("finding", form.Reason, ct), form.ReviewDueAt!.Value),
            ct);

    /// <summary>Takes a risk off.</summary>
    public Task<Answer> RemoveAsync(
        Asker asker, ClientId id, KnownRiskId risk, RemovalForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen, decides: true,
            Texts.Check("note", form.Note, Max) ?? Texts.Needed("reason", form.Reason),
            async (_, sealer) => new RemoveKnownRisk(
                id, risk, form.Reason!.Value, await sealer.RiskOrNone("note", form.Note, ct)),
            ct);

    private static Refusal? Dated(DatedReasonForm form) => Texts.CheckNeeded("reason", form.Reason, Max)
        ?? Texts.Needed("review_due_at", form.ReviewDueAt);
}

using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Clients;

public sealed partial class ClientDesk
{
    /// <summary>Records that the client was told of a risk.</summary>
    public Task<Answer> NotifyAsync(Asker asker, ClientId id, KnownRiskId risk, long? seen, CancellationToken ct) =>
        OnAsync(asker, id, seen, decides: true, null, (_, _) => new(new NotifyKnownRisk(id, risk)), ct);

    /// <summary>Decides not to tell the client for now, with a reason.</summary>
    public Task<Answer> WithholdAsync(
        Asker asker, ClientId id, KnownRiskId risk, DatedReasonForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen, decides: true, Dated(form),
            async (_, sealer) => new WithholdKnownRiskNotification(
                id, risk, await sealer.Risk("reason", form.Reason, ct), form.ReviewDueAt!.Value),
            ct);

    /// <summary>
    /// Takes down that the client objects: whoever works with the client may, so that no word gets lost.
    /// </summary>
    public Task<Answer> AppealAsync(
        Asker asker, ClientId id, KnownRiskId risk, ReasonForm form, long? seen, CancellationToken ct)
    {
        return OnAsync(
            asker, id, seen, decides: false, Texts.CheckNeeded("reason", form.Reason, Max), Command, ct);

        async ValueTask<object> Command(FoundClient found, ClientSealer sealer)
        {
            var there = found.Client.Find(risk)?.AppealGrounds;
            var grounds = there is not null && await vault.SaysTheSameAsync(there, form.Reason, ct)
                ? there : await sealer.Risk("grounds", form.Reason, ct);
            return new AppealKnownRisk(id, risk, grounds);
        }
    }

    /// <summary>Answers an appeal; never by who proposed or approved the risk.</summary>
    public Task<Answer> AnswerAppealAsync(
        Asker asker, ClientId id, KnownRiskId risk, AppealAnswerForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, seen, decides: true,
            Texts.CheckNeeded("reason", form.Reason, Max)
                ?? Texts.Needed("upheld", form.Upheld),
            async (_, sealer) => new AnswerKnownRiskAppeal(
                id, risk, form.Upheld!.Value, await sealer.Risk("reason", form.Reason, ct)),
            ct);
}

using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents;

public sealed partial class IncidentDesk
{
    /// <summary>Tells more about an incident.</summary>
    /// <param name="asker">Who tells it.</param>
    /// <param name="id">Which report.</param>
    /// <param name="form">What is told.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Answer> AddDetailAsync(Asker asker, Guid id, DetailForm form, long? seen, CancellationToken ct) =>
        SendAsync(
            asker, id, seen, SentForm.Of(form),
            Texts.CheckId("id", form.Id) ?? Texts.Check("text", form.Text, IncidentLimits.DescriptionLengthMax)
                ?? DetailsSealing.FirstRefusal(form.Details, standing.Directory),
            async (sealer, mac) => new AddIncidentDetail(
                id, form.Id!.Value, await sealer.SealOrNone("text", form.Text, ct),
                await form.Details.SealedBy(sealer, ct),
                form.ReportedSeverity, form.FeltThreatened, mac),
            ct);

    /// <summary>Puts fields of a report right, with a reason.</summary>
    /// <param name="asker">Who corrects.</param>
    /// <param name="id">Which report.</param>
    /// <param name="form">The fields, and what they shall say.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Answer> CorrectAsync(
        Asker asker, Guid id, CorrectionForm form, long? seen, CancellationToken ct) => await SendAsync(
            asker, id, seen, SentForm.Of(form),
            Texts.CheckId("id", form.Id)
                ?? Texts.CheckNeeded("reason", form.Reason, IncidentLimits.NoteLengthMax)
                ?? Texts.Check("description", form.Description, IncidentLimits.DescriptionLengthMax)
                ?? DetailsSealing.FirstRefusal(form.Details, standing.Directory)
                ?? (await reader.IsClientAsync(form.ClientId, ct) ? null : new UnknownClient()),
            async (sealer, mac) => new CorrectIncident(
                id, form.Id!.Value, await FieldsOf(form, sealer, ct),
                await sealer.Seal("reason", form.Reason, ct), mac),
            ct);

    /// <summary>Gives a second rating.</summary>
    /// <param name="asker">Who rates.</param>
    /// <param name="id">Which report.</param>
    /// <param name="form">The rating.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Answer> AssessAsync(Asker asker, Guid id, AssessmentForm form, long? seen, CancellationToken ct) =>
        AskAsync(
            asker, id, seen,
            Texts.Needed("assessed_severity", form.AssessedSeverity)
                ?? Texts.Check("reason", form.Reason, IncidentLimits.NoteLengthMax),
            async (sealer, _) => new AssessIncident(
                id, form.AssessedSeverity!.Value, await sealer.SealOrNone("reason", form.Reason, ct),
                form.ContributingFactors ?? []),
            ct);

    private static async ValueTask<CorrectedFields> FieldsOf(
        CorrectionForm form, SectionSealer sealer, CancellationToken ct) => new()
        {
            Category = form.Category,
            SecondaryCategories = form.SecondaryCategories,
            Client = form.ClientId,
            PerpetratorClass = form.PerpetratorClass,
            ViolenceTypes = form.ViolenceTypes,
            HappenedAt = form.HappenedAt?.ToUniversalTime(),
            Description = await sealer.SealOrNone("description", form.Description, ct),
            ReportedSeverity = form.ReportedSeverity,
            FeltThreatened = form.FeltThreatened,
            Details = await form.Details.SealedBy(sealer, ct),
            Cleared = form.Cleared ?? [],
        };

    /// <summary>
    /// Asks something of a report that the one who asks can see; for whom they cannot see it, it is not there.
    /// </summary>
    private async Task<Answer> AskAsync(
        Asker asker, Guid id, long? seen, Refusal? bad, Func<SectionSealer, Incident, ValueTask<object>> command,
        CancellationToken ct)
    {
        if (bad is not null) return Answer.No(bad, id, 0);
        if (await reader.FindAsync(asker, id, ct) is not { } found) return Answer.No(new NoSuchIncident(), id, 0);
        var sealer = new SectionSealer(vault, ScopeOf(id));
        var ask = await command(sealer, found.Incident);
        return await dispatcher.Ask(ask, asker.Actor, seen, sealer.Batch, ct: ct);
    }

    /// <summary>
    /// Asks what came under an id of the sender's choice. Sent again it is the same; something else under the same id
    /// is kept for a person, and refused.
    /// </summary>
    private async Task<Answer> SendAsync(
        Asker asker, Guid id, long? seen, SentForm sent, Refusal? bad,
        Func<SectionSealer, string?, ValueTask<object>> command, CancellationToken ct)
    {
        if (bad is not null) return Answer.No(bad, id, 0);
        if (await reader.FindAsync(asker, id, ct) is not { } found) return Answer.No(new NoSuchIncident(), id, 0);
        // When the words were erased nobody can tell any more whether two bodies are the same; then the id decides.
        var mac = await vault.MacAsync(found.Incident.Passages[0].Text.K, sent.Body, ct);
        var sealer = new SectionSealer(vault, ScopeOf(id));
        var answer = await dispatcher.Ask(await command(sealer, mac), asker.Actor, seen, sealer.Batch, ct: ct);
        if (answer.Refusal is not OtherEntryUnderThisId) return answer;
        var again = new SectionSealer(vault, ScopeOf(id));
        var body = await again.Seal("conflicting_entry", sent.InWords(), ct);
        var kept = await dispatcher.Ask(
            new KeepConflictingEntry(id, sent.Kind, sent.EntryId!.Value, body, mac!, sent.Said), asker.Actor,
            sealing: again.Batch, ct: ct);
        return kept.Refusal is null ? answer : kept;
    }
}

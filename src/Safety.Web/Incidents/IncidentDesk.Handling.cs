using Safety.Core.Incidents;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

public sealed partial class IncidentDesk
{
    /// <summary>Offers support of a kind: the open step of that kind, or a new one.</summary>
    public Task<Answer> OfferSupportAsync(Asker asker, Guid id, SupportForm form, long? seen, CancellationToken ct) =>
        AskAsync(
            asker, id, seen, Texts.Needed("kind", form.Kind),
            (_, _) => new(new OfferSupport(id, form.Kind!.Value, null, form.DueAt)), ct);

    /// <summary>Offers a step of support that is owed or was declined.</summary>
    public Task<Answer> OfferStepAsync(Asker asker, Guid id, int step, long? seen, CancellationToken ct) => AskAsync(
        asker, id, seen, null,
        // A step that is not there is refused by the decision, whatever kind is said.
        (_, incident) => new(
            new OfferSupport(id, KindOf(incident, step) ?? SupportStepKind.ImmediateSafety, step)), ct);

    /// <summary>Declines a step of support.</summary>
    public Task<Answer> DeclineStepAsync(Asker asker, Guid id, int step, long? seen, CancellationToken ct) =>
        AskAsync(asker, id, seen, null, (_, _) => new(new DeclineSupport(id, step)), ct);

    /// <summary>Records that a step of support was given.</summary>
    public Task<Answer> GiveStepAsync(Asker asker, Guid id, int step, long? seen, CancellationToken ct) =>
        AskAsync(asker, id, seen, null, (_, _) => new(new GiveSupport(id, step)), ct);

    /// <summary>Agrees an action.</summary>
    public Task<Answer> AgreeActionAsync(Asker asker, Guid id, ActionForm form, long? seen, CancellationToken ct) =>
        SendAsync(
            asker, id, seen, new SentForm(EntryKind.Action, form.Id, form),
            Texts.CheckId("id", form.Id)
                ?? Texts.Needed("due_at", form.DueAt)
                ?? (standing.Directory.Find(form.Owner) is { LeftAt: null } ? null : new UnknownPerson("owner"))
                ?? Texts.CheckNeeded("what", form.What, IncidentLimits.NoteLengthMax),
            async (sealer, mac) => new AgreeAction(
                id, form.Id!.Value, form.Owner!.Value, form.DueAt!.Value,
                await sealer.Seal("what", form.What, ct), mac),
            ct);

    /// <summary>Records that an action was done.</summary>
    public Task<Answer> CompleteActionAsync(
        Asker asker, Guid id, Guid action, CompletionForm form, long? seen, CancellationToken ct) => AskAsync(
            asker, id, seen, Texts.Check("note", form.Note, IncidentLimits.NoteLengthMax),
            async (sealer, _) => new CompleteAction(id, action, await sealer.SealOrNone("note", form.Note, ct)), ct);

    /// <summary>Opens an investigation.</summary>
    public Task<Answer> InvestigateAsync(
        Asker asker, Guid id, InvestigationForm form, long? seen, CancellationToken ct) => AskAsync(
            asker, id, seen, Texts.Check("question", form.Question, IncidentLimits.NoteLengthMax),
            async (sealer, _) => new OpenInvestigation(id, await sealer.SealOrNone("question", form.Question, ct)), ct);

    /// <summary>Closes the open investigation.</summary>
    public Task<Answer> FindAsync(Asker asker, Guid id, FindingsForm form, long? seen, CancellationToken ct) =>
        AskAsync(
            asker, id, seen, Texts.CheckNeeded("findings", form.Findings, IncidentLimits.DescriptionLengthMax),
            async (sealer, _) => new CloseInvestigation(id, await sealer.Seal("findings", form.Findings, ct)),
            ct);

    /// <summary>Tells the reporter something.</summary>
    public Task<Answer> InformAsync(Asker asker, Guid id, InformationForm form, long? seen, CancellationToken ct) =>
        SendAsync(
            asker, id, seen, new SentForm(EntryKind.Message, form.Id, form),
            Texts.CheckId("id", form.Id)
                ?? Texts.CheckNeeded("message", form.Message, IncidentLimits.NoteLengthMax),
            async (sealer, mac) => new InformReporter(
                id, form.Id!.Value, await sealer.Seal("message", form.Message, ct), mac),
            ct);

    /// <summary>Closes a report.</summary>
    public async Task<Answer> CloseAsync(Asker asker, Guid id, ClosureForm form, long? seen, CancellationToken ct) =>
        await AskAsync(
            asker, id, seen,
            Texts.Needed("reason", form.Reason)
                ?? Texts.Check("note", form.Note, IncidentLimits.NoteLengthMax)
                ?? (form.DuplicateOf is { } other && await reader.FindAsync(asker, other.Value, ct) is null
                    ? new UnknownReport("duplicate_of") : null),
            async (sealer, _) => new CloseIncident(
                id, form.Reason!.Value, await sealer.SealOrNone("note", form.Note, ct), form.DuplicateOf,
                form.NotInformed, form.NotInvestigated),
            ct);

    /// <summary>Opens a closed report again.</summary>
    public Task<Answer> ReopenAsync(Asker asker, Guid id, ReopeningForm form, long? seen, CancellationToken ct) =>
        AskAsync(
            asker, id, seen, Texts.CheckNeeded("reason", form.Reason, IncidentLimits.NoteLengthMax),
            async (sealer, _) => new ReopenIncident(id, await sealer.Seal("reason", form.Reason, ct)), ct);

    private static SupportStepKind? KindOf(Incident incident, int step) =>
        incident.Support.FirstOrDefault(known => known.Step == step)?.Kind;
}

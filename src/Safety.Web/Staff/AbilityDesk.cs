using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Staff;

/// <summary>
/// Where is said what people can carry, were trained for, and what went against them; by the API and the pages alike.
/// It asks whether the one who says it may, checks the words, seals them, and asks.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="people">How the one who asks stands to a person.</param>
/// <param name="standing">Who works here.</param>
public sealed class AbilityDesk(Dispatcher dispatcher, Vault vault, People people, Standing standing)
{
    private static readonly StaffRelation[] Keepers =
        [StaffRelation.Manager, StaffRelation.SafetyLead, StaffRelation.Administrator];

    /// <summary>The person may be seen by the one who asks, but this is not for them to record.</summary>
    public sealed record NotYoursToRecord() : Refusal(
        RefusalKind.NotAllowed, "The person's manager, a safety lead or an administrator records this.");

    /// <summary>The person may be seen by the one who asks, but not told of.</summary>
    public sealed record NotYoursToTell() : Refusal(
        RefusalKind.NotAllowed, "The person themselves, their team, their manager or a safety lead can say this.");

    /// <summary>Says what the one who asks can carry for a time; nobody says it for another.</summary>
    public async Task<Answer> DeclareAsync(
        Asker asker, CapacityDeclarationId id, CapacityForm form, long? seen, CancellationToken ct)
    {
        var (percent, from, until) = (form.Percent, form.From, form.Until);
        var bad = Texts.CheckId("declaration", id.Value)
            ?? Texts.Needed("percent", percent)
            ?? Texts.Needed("from", from)
            ?? Texts.Needed("until", until)
            ?? Texts.Check("reason", form.Reason, AbilityTexts.ReasonMax);
        if (bad is not null) return Answer.No(bad, asker.Staff.Value, 0);
        var batch = vault.Begin();
        var reason = string.IsNullOrWhiteSpace(form.Reason)
            ? null
            : await batch.SealAsync(
                new SealScope(asker.Staff.Value, Sections.CapacityReason), "reason", form.Reason.Trim(), ct);
        var command = new DeclareCapacity(
            asker.Staff, id, percent!.Value, form.Exclusions ?? [], from!.Value, until!.Value, reason);
        return await dispatcher.Ask(command, asker.Actor, seen, batch, ct: ct);
    }

    /// <summary>Takes a declaration back, or ends it early.</summary>
    public Task<Answer> EndAsync(Asker asker, CapacityDeclarationId id, long? seen, CancellationToken ct) =>
        dispatcher.Ask(new EndCapacityDeclaration(asker.Staff, id), asker.Actor, seen, ct: ct);

    /// <summary>Records a training that a person completed.</summary>
    public Task<Answer> TrainAsync(
        Asker asker, StaffId person, TrainingForm form, long? seen, CancellationToken ct) => KeepAsync(
        asker, person, (form.Kind, form.CompletedOn, form.ValidUntil) switch
        {
            (null, _, _) => new AnswerMissing("kind"),
            (_, null, _) => new AnswerMissing("completed_on"),
            (_, _, null) => new AnswerMissing("valid_until"),
            ({ } kind, { } completed, { } until) => new RecordTraining(person, kind, completed, until),
        }, seen, ct);

    /// <summary>Says whether a person works here as a student.</summary>
    public Task<Answer> PlaceStudentAsync(
        Asker asker, StaffId person, bool isStudent, long? seen, CancellationToken ct) => KeepAsync(
        asker, person, isStudent ? new StartStudentPlacement(person) : new EndStudentPlacement(person), seen, ct);

    /// <summary>Says that something went against oneself, or somebody whom one works with or manages.</summary>
    public async Task<Answer> ReportAdverseAsync(
        Asker asker, StaffId person, AdverseEventForm form, long? seen, CancellationToken ct)
    {
        if (MayTellOf(asker, person) is { } no) return Answer.No(no, person.Value, 0);
        var bad = Texts.CheckId("id", form.Id)
            ?? Texts.Needed("kind", form.Kind)
            ?? Texts.CheckNeeded("note", form.Note, AbilityTexts.NoteMax);
        if (bad is not null) return Answer.No(bad, person.Value, 0);
        var batch = vault.Begin();
        var scope = new SealScope(person.Value, Sections.AdverseEvents);
        var note = await batch.SealAsync(scope, "note", form.Note!.Trim(), ct);
        return await dispatcher.Ask(
            new ReportAdverseEvent(person, form.Id!.Value, form.Kind!.Value, note), asker.Actor, seen, batch, ct: ct);
    }

    private Refusal? MayTellOf(Asker asker, StaffId person)
    {
        var (directory, relation) = (standing.Directory, people.RelationTo(asker, person));
        if (relation is StaffRelation.Self or StaffRelation.Manager or StaffRelation.SafetyLead) return null;
        var isColleague = directory.Find(asker.Staff)?.Team is { } team && directory.Find(person)?.Team == team;
        if (isColleague) return null;
        return relation == StaffRelation.None ? new NoSuchStaffMember() : new NotYoursToTell();
    }

    private Task<Answer> KeepAsync(
        Asker asker, StaffId person, object asked, long? seen, CancellationToken ct)
    {
        var relation = people.RelationTo(asker, person);
        Refusal? no = relation == StaffRelation.None ? new NoSuchStaffMember()
            : Keepers.Contains(relation) ? asked as Refusal : new NotYoursToRecord();
        return no is not null
            ? Task.FromResult(Answer.No(no, person.Value, 0))
            : dispatcher.Ask(asked, asker.Actor, seen, ct: ct);
    }
}

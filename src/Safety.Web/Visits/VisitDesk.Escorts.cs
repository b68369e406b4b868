using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Visits;

public sealed partial class VisitDesk
{
    private const int NoteMax = VisitLimits.NoteLengthMax;

    /// <summary>Refuses to go alone. One tap; nobody asks why.</summary>
    public Task<Answer> RefuseSoloAsync(Asker asker, VisitId id, CancellationToken ct) =>
        OnAsync(asker, id, null, null, _ => new(new RefuseSoloVisit(id)), ct);

    /// <summary>Asks for a second person.</summary>
    public Task<Answer> RequestEscortAsync(Asker asker, VisitId id, EscortRequestForm form, CancellationToken ct) =>
        OnAsync(
            asker, id, CheckRequest(form), null,
            async sealer => new RequestEscort(id, form.Wanted, await sealer.SealOrNone("note", form.Note, ct)), ct);

    /// <summary>No longer asks for a second person.</summary>
    public Task<Answer> WithdrawRequestAsync(Asker asker, VisitId id, CancellationToken ct) =>
        OnAsync(asker, id, null, null, _ => new(new WithdrawEscortRequest(id)), ct);

    /// <summary>Comes along oneself, or assigns somebody who does.</summary>
    public Task<Answer> EscortAsync(Asker asker, VisitId id, EscortForm form, long? seen, CancellationToken ct) =>
        OnAsync(
            asker, id, null, seen,
            _ => new(form.Escort is { } other && other != asker.Staff
                ? new AssignEscort(id, other)
                : new AcceptEscort(id)), ct);

    /// <summary>Declines to come along, or to send somebody, with a reason.</summary>
    public Task<Answer> DeclineAsync(Asker asker, VisitId id, VisitReasonForm form, CancellationToken ct) => OnAsync(
        asker, id, Texts.CheckNeeded("reason", form.Reason, NoteMax), null,
        async sealer => new DeclineEscort(id, await sealer.Seal("reason", form.Reason, ct)), ct);

    /// <summary>Somebody no longer comes along, or has left the visit.</summary>
    public Task<Answer> WithdrawAsync(
        Asker asker, VisitId id, StaffId escort, VisitReasonForm form, CancellationToken ct) => OnAsync(
        asker, id, Texts.CheckNeeded("reason", form.Reason, NoteMax), null,
        async sealer => new WithdrawEscort(id, escort, await sealer.Seal("reason", form.Reason, ct)), ct);

    /// <summary>Lets a visit go ahead without the second person that it needs.</summary>
    public Task<Answer> AuthoriseAsync(
        Asker asker, VisitId id, AuthorisationForm form, long? seen, CancellationToken ct) => OnAsync(
        asker, id,
        Texts.Needed("control", form.Control) ?? Texts.CheckNeeded("reason", form.Reason, NoteMax), seen,
        async sealer => new AuthoriseUnescortedVisit(
            id, form.Control!.Value, await sealer.Seal("reason", form.Reason, ct)),
        ct);

    /// <summary>
    /// Says what an alarm proved to be. Where an alert stands for it, the alert is resolved by it and closes the alarm.
    /// </summary>
    public async Task<Answer> CloseAlarmAsync(
        Asker asker, VisitId id, VisitAlarmKind alarm, AlarmClosingForm form, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return Answer.No(new NoSuchVisit(), id.Value, 0);
        if (found.Relation == VisitRelation.Goes) return Answer.No(new OwnVisit(), id.Value, 0);
        if (!found.Relation.Answers()) return Answer.No(new NotAnAnswerer(), id.Value, 0);
        var bad = Texts.Needed("class", form.Class) ?? Texts.CheckNeeded("finding", form.Finding, NoteMax);
        if (bad is not null) return Answer.No(bad, id.Value, 0);
        var closing = new AlarmClosing(alarm, form.Class!.Value, form.Finding!);
        return await alarms.CloseAsync(asker, id, closing, ct) ?? await OnAsync(
            asker, id, null, null,
            async sealer => new CloseVisitAlarm(
                id, alarm, closing.Class, null, await sealer.Seal("finding", closing.Finding, ct)),
            ct);
    }

    private Refusal? CheckRequest(EscortRequestForm form) =>
        form.Wanted is { } wanted && !standing.Directory.Working.Contains(wanted)
            ? new UnknownPerson("wanted")
            : Texts.Check("note", form.Note, NoteMax);
}

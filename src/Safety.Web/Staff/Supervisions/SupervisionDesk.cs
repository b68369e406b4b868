using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Staff.Supervisions;

/// <summary>
/// Where supervision is recorded, by the API and the pages alike: by the worker, and by whoever manages them.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="people">How the one who asks stands to a person.</param>
public sealed class SupervisionDesk(Dispatcher dispatcher, People people)
{
    /// <summary>The ledger may be seen by the one who asks, but this is not for them to record.</summary>
    public sealed record NotYoursToRecord() : Refusal(
        RefusalKind.NotAllowed, "The worker and their manager record supervision.");

    /// <summary>Records one that was held or lost. The same again changes nothing.</summary>
    public Task<Answer> RecordAsync(
        Asker asker, StaffId person, Guid session, SupervisionForm form, long? seen, CancellationToken ct)
    {
        var bad = Texts.CheckId("session", session)
            ?? Texts.Needed("outcome", form.Outcome)
            ?? Texts.Needed("kind", form.Kind)
            ?? Texts.Needed("day", form.Day)
            ?? (form.Outcome == SupervisionOutcome.Held
                ? Texts.Needed("minutes", form.Minutes) ?? Texts.Needed("safety_discussed", form.SafetyDiscussed)
                : Texts.Needed("lost_by", form.LostBy));
        return OnAsync(asker, person, bad, () => CommandOf(person, session, form), seen, ct);
    }

    /// <summary>Takes an entry back.</summary>
    public Task<Answer> WithdrawAsync(
        Asker asker, StaffId person, Guid session, long? seen, CancellationToken ct) =>
        OnAsync(asker, person, null, () => new WithdrawSupervision(person, session), seen, ct);

    private static object CommandOf(StaffId person, Guid session, SupervisionForm form) => form.Outcome switch
    {
        SupervisionOutcome.Held => new RecordSupervision(
            person, session, form.Kind!.Value, form.Day!.Value, form.SupervisorId, form.Minutes!.Value,
            form.Members ?? 1, form.SafetyDiscussed!.Value, form.ClientHours),
        var outcome => new RecordLostSupervision(
            person, session, form.Kind!.Value, form.Day!.Value, form.SupervisorId,
            outcome == SupervisionOutcome.Missed ? SupervisionLoss.Missed : SupervisionLoss.Cancelled,
            form.LostBy!.Value),
    };

    private Task<Answer> OnAsync(
        Asker asker, StaffId person, Refusal? bad, Func<object> command, long? seen, CancellationToken ct)
    {
        var no = people.RelationTo(asker, person) switch
        {
            StaffRelation.None => new NoSuchStaffMember(),
            StaffRelation.Self or StaffRelation.Manager => bad,
            _ => new NotYoursToRecord(),
        };
        return no is not null
            ? Task.FromResult(Answer.No(no, person.Value, 0))
            : dispatcher.Ask(command(), asker.Actor, seen, ct: ct);
    }
}

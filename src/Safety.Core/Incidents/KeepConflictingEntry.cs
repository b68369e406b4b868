using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Keeps what was sent under an id that was taken by something else: nothing said may be lost.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Kind">What it was to be.</param>
/// <param name="EntryId">The id that was taken.</param>
/// <param name="Body">What it says, in words.</param>
/// <param name="BodyMac">The keyed code of its body.</param>
/// <param name="Said">How severe it says the incident was, or null.</param>
public sealed record KeepConflictingEntry(
    Guid IncidentId, EntryKind Kind, Guid EntryId, SealedText Body, string BodyMac, Severity? Said = null)
{
    /// <summary>Decides. What was taken or kept already is not kept again.</summary>
    public static Decision Decide(KeepConflictingEntry command, Incident? incident, Caller caller, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        var handles = incident.RefusalToHandle(caller) is null;
        if (!incident.MayAdd(caller.By) && !handles) return new AddIncidentDetail.NotYoursToAdd();
        if (incident.WasSent(command.Kind, command.EntryId, caller.By, command.BodyMac)) return Decision.Nothing;
        if (incident.ConflictingEntries.Count >= IncidentLimits.ConflictingEntriesMax)
            return new TooManyInIncident("conflicting_entries", IncidentLimits.ConflictingEntriesMax);
        var rates = handles || incident.IsReporter(caller.By);
        return Decision.Of(new ConflictingEntryKept(command.Kind, command.EntryId, caller.By, now, command.BodyMac,
            command.Body, rates ? command.Said : null));
    }
}

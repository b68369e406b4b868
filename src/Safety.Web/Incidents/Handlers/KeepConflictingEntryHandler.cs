using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="KeepConflictingEntry"/>.</summary>
public static class KeepConflictingEntryHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(KeepConflictingEntry command, Ledger ledger, CancellationToken ct) =>
        ledger.OnIncident(
            command.IncidentId,
            (incident, caller, _) => KeepConflictingEntry.Decide(command, incident, caller, ledger.Now),
            ct);
}

using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="KeepConflictingReport"/>.</summary>
public static class KeepConflictingReportHandler
{
    /// <summary>
    /// Decides on the report that has the id. Whoever sends a body need not be able to see that report.
    /// </summary>
    public static Task<Answer> Handle(KeepConflictingReport command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Incident>(
            command.IncidentId,
            incident => KeepConflictingReport.Decide(command, incident, ledger.Person, ledger.Now),
            ct);
}

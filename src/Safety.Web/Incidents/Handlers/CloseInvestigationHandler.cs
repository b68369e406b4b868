using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="CloseInvestigation"/>.</summary>
public static class CloseInvestigationHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(CloseInvestigation command, Ledger ledger, CancellationToken ct) =>
        ledger.OnIncident(
            command.IncidentId,
            (incident, caller, clocks) => CloseInvestigation.Decide(command, incident, caller, clocks, ledger.Now),
            ct);
}

using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="CloseIncident"/>.</summary>
public static class CloseIncidentHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(CloseIncident command, Ledger ledger, CancellationToken ct) => ledger.OnIncident(
        command.IncidentId,
        (incident, caller, _) => CloseIncident.Decide(command, incident, caller, ledger.Now),
        ct);
}

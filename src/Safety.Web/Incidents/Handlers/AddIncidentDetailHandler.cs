using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="AddIncidentDetail"/>.</summary>
public static class AddIncidentDetailHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(AddIncidentDetail command, Ledger ledger, CancellationToken ct) =>
        ledger.OnIncident(
            command.IncidentId,
            (incident, caller, clocks) => AddIncidentDetail.Decide(command, incident, caller, clocks, ledger.Now),
            ct);
}

using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="AgreeAction"/>.</summary>
public static class AgreeActionHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(AgreeAction command, Ledger ledger, CancellationToken ct) => ledger.OnIncident(
        command.IncidentId,
        (incident, caller, clocks) => AgreeAction.Decide(command, incident, caller, clocks, ledger.Now),
        ct);
}

using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="CorrectIncident"/>.</summary>
public static class CorrectIncidentHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(CorrectIncident command, Ledger ledger, CancellationToken ct) =>
        ledger.OnIncident(
            command.IncidentId,
            (incident, caller, clocks) => CorrectIncident.Decide(command, incident, caller, clocks, ledger.Now),
            ct);
}

using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="GiveSupport"/>.</summary>
public static class GiveSupportHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(GiveSupport command, Ledger ledger, CancellationToken ct) => ledger.OnIncident(
        command.IncidentId,
        (incident, caller, clocks) => GiveSupport.Decide(command, incident, caller, clocks, ledger.Now),
        ct);
}

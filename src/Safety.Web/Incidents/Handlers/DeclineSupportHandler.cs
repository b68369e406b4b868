using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="DeclineSupport"/>.</summary>
public static class DeclineSupportHandler
{
    /// <summary>Decides on the report as the one who asks may see it.</summary>
    public static Task<Answer> Handle(DeclineSupport command, Ledger ledger, CancellationToken ct) => ledger.OnIncident(
        command.IncidentId,
        (incident, caller, _) => DeclineSupport.Decide(command, incident, caller, ledger.Now),
        ct);
}

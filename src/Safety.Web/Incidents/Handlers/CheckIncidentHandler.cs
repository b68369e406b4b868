using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="CheckIncident"/>, which only time asks for.</summary>
public static class CheckIncidentHandler
{
    /// <summary>Decides on the report.</summary>
    public static Task<Answer> Handle(CheckIncident command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Incident>(
            command.IncidentId, incident => CheckIncident.Decide(command, incident, ledger.Now), ct);
}

using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="ReportIncident"/>.</summary>
public static class ReportIncidentHandler
{
    /// <summary>Decides on the new report, with how the agency stands at this moment.</summary>
    public static Task<Answer> Handle(
        ReportIncident command, Ledger ledger, FilingContext filing, CancellationToken ct) => ledger.File(
            command.IncidentId, filing, command.OnBehalfOf ?? ledger.Person, command.Report.Client,
            (incident, team, context) => ReportIncident.Decide(
                command, incident, ledger.Person, team, context, ledger.Clocks(), ledger.Now),
            ct);
}

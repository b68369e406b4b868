using Safety.Core.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Handlers;

/// <summary>Carries out <see cref="LogInformalReport"/>.</summary>
public static class LogInformalReportHandler
{
    /// <summary>Decides on the new report, with how the agency stands at this moment.</summary>
    public static Task<Answer> Handle(
        LogInformalReport command, Ledger ledger, FilingContext filing, CancellationToken ct) => ledger.File(
            command.IncidentId, filing, command.ToldBy, command.Report.Client,
            (incident, team, context) => LogInformalReport.Decide(
                command, incident, ledger.Person, team, context, ledger.Clocks(), ledger.Now),
            ct);
}

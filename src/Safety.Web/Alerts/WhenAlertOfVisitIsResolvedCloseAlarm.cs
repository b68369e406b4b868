using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Whoever resolves the alert of a visit's alarm has said what the alarm proved to be, so it is closed in the same
/// transaction. When something had happened, a report is opened with what they found; its words stand under the alert's
/// key and are erased with it.
/// </summary>
/// <param name="filing">How the agency stands, for the report.</param>
public sealed class WhenAlertOfVisitIsResolvedCloseAlarm(FilingContext filing) : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step is { Event.Data: AlertResolved resolved, After: Alert alert }
                && alert.Subject.Type == AlertSubjectType.Visit && AlarmAlerts.AlarmOf(alert.Kind) is { } alarm)
                await Close(ledger, alert, alarm, resolved, ct);
        }
    }

    private async Task Close(
        Ledger ledger, Alert alert, VisitAlarmKind alarm, AlertResolved resolved, CancellationToken ct)
    {
        var found = AlarmAlerts.ClassOf(resolved.Decision);
        var report = NameBasedId.Of(alert.Id, "report_of_alarm");
        var close = new CloseVisitAlarm(
            new VisitId(alert.Subject.Id), alarm, found,
            found == VisitAlarmClass.Incident ? new IncidentId(report) : null, resolved.Reason);
        // An alarm that was closed before, or that joined another, has nothing left to be said of.
        var answer = await ledger.Decide<Visit>(
            alert.Subject.Id,
            visit => CloseVisitAlarm.Decide(close, visit, new VisitCaller(resolved.By, Answers: true), ledger.Now),
            ct);
        if (!answer.Changed || found != VisitAlarmClass.Incident) return;
        var visit = (await ledger.State<Visit>(alert.Subject.Id, ct))!;
        var content = new ReportContent
        {
            Category = IncidentCategory.MissedCheckinConfirmed,
            Description = resolved.Reason,
            Client = visit.Client,
            HappenedAt = alert.RaisedAt,
        };
        var command = new ReportIncident(report, content, $"alarm:{alert.Id:N}", visit.Worker);
        await ledger.File(
            report, filing, visit.Worker, visit.Client,
            (incident, team, context) => ReportIncident.Decide(
                command, incident, resolved.By, team, context, ledger.Clocks(), ledger.Now),
            ct);
    }
}

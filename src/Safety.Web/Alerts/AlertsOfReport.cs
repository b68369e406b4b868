using Marten;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Finds the alerts of a report without an index of their own: an alert's id follows from its kind, its subject and the
/// fact that raised it.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="desk">Where people answer alerts.</param>
public sealed class AlertsOfReport(IDocumentStore store, Standing standing, AlertDesk desk) : IAlertsOfReport
{
    /// <summary>The kinds that are about a single report.</summary>
    private static readonly AlertKind[] Kinds =
        [AlertKind.IncidentSerious, AlertKind.ThreatToKill, AlertKind.SupportStepOverdue, AlertKind.ReporterSilence];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AlertOfReport>> OfAsync(Guid incident, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await session.LoadAsync<Incident>(incident, ct) is not { } report) return [];
        var facts = await session.AdvancedSql.QueryAsync<Guid>(
            $"select e.id from {SafetyStore.Schema}.mt_events e where e.stream_id = ?", ct, incident);
        var subject = new AlertSubject(AlertSubjectType.Incident, incident, report.Team);
        Guid[] possible = [.. facts.SelectMany(fact => Kinds.Select(kind => AlertKey.IdOf(kind, subject, fact).Value))];
        var found = await session.LoadManyAsync<Alert>(ct, possible);
        return [.. found.OrderBy(alert => alert.RaisedAt).Select(Seen)];
    }

    /// <inheritdoc/>
    public async Task<bool> HaveCalledAsync(StaffId person, Guid incident, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await OpenCalls.HaveCalledAsync(session, person, incident, ct);
    }

    /// <inheritdoc/>
    public Task<Answer> CallNextStepAsync(Asker asker, AlertId alert, string? reason, CancellationToken ct) =>
        desk.EscalateAsync(asker, alert, new EscalationForm(reason), null, ct);

    private AlertOfReport Seen(Alert alert) => new(
        new AlertId(alert.Id), AlertWords.Of(alert.Kind), alert.Severity, alert.RaisedAt, alert.Open,
        StatusOf(alert.Status), alert.Owner is { } owner ? standing.Directory.NameOf(owner.Value) : null,
        [.. alert.Deliveries.Select(delivery => standing.Directory.NameOf(delivery.Recipient.Value)).Distinct()],
        alert.Calling ? alert.NextAt : null);

    private static string StatusOf(AlertStatus status) => status switch
    {
        AlertStatus.Raised => "waits for an answer",
        AlertStatus.Acknowledged => "somebody has it",
        AlertStatus.AckExpired => "nothing followed, called again",
        AlertStatus.Inhibited => "held back by a call for help",
        AlertStatus.Silenced => "silenced with a reason",
        AlertStatus.Exhausted => "nobody answered, everybody is told",
        AlertStatus.Resolved => "decided",
    };
}

using Marten;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Alerts;

/// <summary>The alerts behind the alarms of visits.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="desk">Where people answer alerts.</param>
public sealed class VisitAlarms(IDocumentStore store, Standing standing, AlertDesk desk) : IVisitAlarms
{
    private const string OfVisit = "d.data -> 'subject' ->> 'id' = ? and d.data -> 'subject' ->> 'type' = 'visit'";

    /// <inheritdoc/>
    public Task<bool> HaveCalledAsync(IQuerySession session, StaffId person, VisitId visit, CancellationToken ct) =>
        OpenCalls.HaveCalledAsync(session, person, visit.Value, ct);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AlertOfVisit>> OfAsync(Asker asker, VisitId visit, CancellationToken ct)
    {
        var sight = AlertSight.Of(asker, standing.Directory);
        await using var session = store.QuerySession();
        var found = await session.QueryAsync<Alert>($"where {OfVisit}", ct, visit.Value.ToString("D"));
        return
        [
            .. found.Where(alert => sight.To(alert) != AlertRelation.None).OrderBy(alert => alert.RaisedAt)
                .Select(Seen),
        ];
    }

    /// <inheritdoc/>
    public async Task<Answer?> CloseAsync(Asker asker, VisitId visit, AlarmClosing closing, CancellationToken ct)
    {
        var kind = AlarmAlerts.AlertOf(closing.Alarm);
        await using var session = store.QuerySession();
        var open = (await session.QueryAsync<Alert>($"where d.open and {OfVisit}", ct, visit.Value.ToString("D")))
            .FirstOrDefault(alert => alert.Kind == kind);
        if (open is null) return null;
        var form = new ResolutionForm(AlarmAlerts.DecisionOf(closing.Class), closing.Finding);
        return await desk.ResolveAsync(asker, new AlertId(open.Id), form, null, ct);
    }

    private AlertOfVisit Seen(Alert alert) => new(
        new AlertId(alert.Id), AlertWords.Of(alert.Kind), alert.RaisedAt, alert.Open,
        alert.Owner is { } owner ? standing.Directory.NameOf(owner.Value) : null, alert.Calling ? alert.NextAt : null);
}

/// <summary>Which alert stands for which alarm of a visit, and what closing the one says of the other.</summary>
internal static class AlarmAlerts
{
    /// <summary>The kind of alert that an alarm raises.</summary>
    public static AlertKind AlertOf(VisitAlarmKind alarm) => alarm switch
    {
        VisitAlarmKind.CheckInOverdue => AlertKind.CheckinOverdue,
        VisitAlarmKind.Overrun => AlertKind.VisitOverrun,
        VisitAlarmKind.Sos => AlertKind.Sos,
        VisitAlarmKind.Duress => AlertKind.Duress,
    };

    /// <summary>The alarm for which an alert stands, or null when it is about something else.</summary>
    public static VisitAlarmKind? AlarmOf(AlertKind kind) =>
        Enum.GetValues<VisitAlarmKind>().Cast<VisitAlarmKind?>().FirstOrDefault(alarm => AlertOf(alarm!.Value) == kind);

    /// <summary>What was decided about the alert when its alarm proved to be this.</summary>
    public static AlertDecision DecisionOf(VisitAlarmClass found) => found switch
    {
        VisitAlarmClass.False => AlertDecision.FalseAlarm,
        VisitAlarmClass.Test => AlertDecision.Test,
        VisitAlarmClass.Precautionary => AlertDecision.Precautionary,
        VisitAlarmClass.Incident => AlertDecision.ReviewedContinue,
    };

    /// <summary>What the alarm proved to be when this was decided about its alert.</summary>
    public static VisitAlarmClass ClassOf(AlertDecision decision) => decision switch
    {
        AlertDecision.FalseAlarm => VisitAlarmClass.False,
        AlertDecision.Test => VisitAlarmClass.Test,
        AlertDecision.Precautionary => VisitAlarmClass.Precautionary,
        AlertDecision.Enforced or AlertDecision.ReviewedContinue => VisitAlarmClass.Incident,
    };
}

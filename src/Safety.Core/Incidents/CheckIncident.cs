using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>The watch asks whether anything about a report is overdue. The state answers, each thing once.</summary>
/// <param name="IncidentId">Which report.</param>
public sealed record CheckIncident(Guid IncidentId)
{
    /// <summary>Decides. Nothing when it is too early, or all is done, or found already.</summary>
    public static Decision Decide(CheckIncident command, Incident? incident, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        return Decision.Of(
        [
            .. incident.Support.Where(step => step.WatchedUntil <= now).Select(step =>
                new SupportStepFoundOverdue(step.Step, step.Kind, step.WatchedUntil!.Value, now)),
            .. incident.Actions.Where(action => action.WatchedUntil <= now).Select(action =>
                new ActionFoundOverdue(action.Number, action.Owner, action.DueAt, now)),
            .. Silence(incident, now),
        ]);
    }

    private static IEnumerable<object> Silence(Incident incident, DateTimeOffset now)
    {
        if (incident.SilenceDueAt is not { } dueAt || dueAt > now) yield break;
        yield return new ReporterSilenceFound(incident.LastVisibleAt, dueAt, now);
    }
}

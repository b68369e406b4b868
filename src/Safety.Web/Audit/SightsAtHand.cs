using JasperFx.Events;
using Marten;
using Safety.Core.Alerts;
using Safety.Core.Audit;
using Safety.Core.Incidents;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>What one reader may see of the streams of some events, with the states that say so.</summary>
internal sealed class SightsAtHand
{
    private readonly Asker asker;
    private readonly StaffDirectory directory;
    private readonly DateTimeOffset now;
    private readonly Dictionary<Guid, Incident> incidents;
    private readonly Dictionary<Guid, Alert> alerts;
    private readonly Dictionary<Guid, Visit> visits;

    private SightsAtHand(
        Asker asker, StaffDirectory directory, DateTimeOffset now, Dictionary<Guid, Incident> incidents,
        Dictionary<Guid, Alert> alerts, Dictionary<Guid, Visit> visits) =>
        (this.asker, this.directory, this.now, this.incidents, this.alerts, this.visits) =
            (asker, directory, now, incidents, alerts, visits);

    /// <summary>Loads what is needed for these events, with at most three queries.</summary>
    public static async Task<SightsAtHand> Load(
        IQuerySession session, Asker asker, StaffDirectory directory, DateTimeOffset now, IReadOnlyList<IEvent> events,
        CancellationToken ct)
    {
        var reads = events.Select(e => e.Data).OfType<PersonPageRead>().ToList();
        var alertIds = Streams(events, typeof(Alert)).Concat(About(reads, ReadSubject.Alert)).Distinct().ToList();
        var alerts = alertIds.Count == 0 ? [] : await session.LoadManyAsync<Alert>(ct, alertIds);
        var incidentIds = Streams(events, typeof(Incident)).Concat(About(reads, ReadSubject.Incident))
            .Concat(alerts.Where(IsAboutIncident).Select(alert => alert.Subject.Id)).Distinct().ToList();
        var incidents = incidentIds.Count == 0 ? [] : await session.LoadManyAsync<Incident>(ct, incidentIds);
        var visitIds = Streams(events, typeof(Visit)).Concat(About(reads, ReadSubject.Visit)).Distinct().ToList();
        var visits = visitIds.Count == 0 ? [] : await session.LoadManyAsync<Visit>(ct, visitIds);
        return new(
            asker, directory, now, incidents.ToDictionary(one => one.Id), alerts.ToDictionary(one => one.Id),
            visits.ToDictionary(one => one.Id));
    }

    /// <summary>What the reader may see of one event.</summary>
    public StreamSight Of(IEvent e) => e.Data is PersonPageRead read
        ? OfReading(read)
        : OfStream(e.StreamId, StateFolds.StateOfFact(e.EventType));

    /// <summary>The incident that a stream is, or that an alert is about; else null.</summary>
    public Incident? IncidentOf(Guid stream) => incidents.GetValueOrDefault(stream)
        ?? (alerts.GetValueOrDefault(stream) is { } alert && IsAboutIncident(alert)
            ? incidents.GetValueOrDefault(alert.Subject.Id)
            : null);

    private StreamSight OfStream(Guid stream, Type state)
    {
        if (state == typeof(Incident))
            return incidents.TryGetValue(stream, out var incident)
                ? StreamSight.Of(asker, incident, directory, now) : StreamSight.None;
        if (state == typeof(Alert))
            return alerts.TryGetValue(stream, out var alert)
                ? StreamSight.Of(asker, alert, IncidentOf(stream), directory, now) : StreamSight.None;
        // Whoever goes on a visit reads it on its own page, which shows what an onlooker may see.
        if (state == typeof(Visit) && visits.GetValueOrDefault(stream)?.Goes(asker.Staff) != false)
            return StreamSight.None;
        // A pulse is for the one who answered; nobody else learns even that there is one.
        if (state == typeof(PulseBook))
            return stream == PulseBook.StreamOf(asker.Staff)
                ? StreamSight.OfPerson(asker, asker.Staff.Value) : StreamSight.None;
        return state == typeof(StaffMember) ? StreamSight.OfPerson(asker, stream) : StreamSight.OfOffice(asker);
    }

    /// <summary>
    /// Who read is shown to the one who read, to whom it was about, and to the offices that may see that.
    /// </summary>
    private StreamSight OfReading(PersonPageRead read)
    {
        if (read.Subject == ReadSubject.Visit && IsSilent(read.SubjectId)) return StreamSight.None;
        if (read.Reader == asker.Staff || read.Staff == asker.Staff)
            return StreamSight.OfPerson(asker, asker.Staff.Value);
        var office = StreamSight.OfOffice(asker);
        var about = read.Subject switch
        {
            ReadSubject.Incident => OfStream(read.SubjectId, typeof(Incident)),
            ReadSubject.Alert => OfStream(read.SubjectId, typeof(Alert)),
            ReadSubject.Visit => OfStream(read.SubjectId, typeof(Visit)),
            ReadSubject.Staff or ReadSubject.Client => office,
        };
        return office.IsInScope && about.IsInScope ? office with { Hidden = about.Hidden } : StreamSight.None;
    }

    /// <summary>
    /// Whether the one who asks goes on a visit that somebody called for help from in silence: that others read of it
    /// now would tell whoever looks over their shoulder.
    /// </summary>
    private bool IsSilent(Guid visit) => visits.GetValueOrDefault(visit) is { } found
        && found.Goes(asker.Staff) && found.IsLive(VisitAlarmKind.Duress);

    private static IEnumerable<Guid> Streams(IEnumerable<IEvent> events, Type state) =>
        events.Where(e => StateFolds.StateOfFact(e.EventType) == state).Select(e => e.StreamId);

    private static IEnumerable<Guid> About(IEnumerable<PersonPageRead> reads, ReadSubject subject) =>
        reads.Where(read => read.Subject == subject).Select(read => read.SubjectId);

    private static bool IsAboutIncident(Alert alert) => alert.Subject.Type == AlertSubjectType.Incident;
}

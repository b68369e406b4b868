using JasperFx.Events;
using Marten;
using Safety.Core.Audit;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Audit;

public sealed partial class History
{
    /// <summary>The state of a stream at a point, or null when it is not there for the one who asks.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="point">The point.</param>
    /// <param name="words">Whether to open the words, on purpose.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<StateThen?> StateAsync(
        Asker asker, Guid stream, HistoryPoint point, bool words, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await OpenStream(session, asker, stream, words, ct) is not { SeesData: true } sight) return null;
        var steps = StateFolds.Steps(await EventLog.Stream(session, stream, point, ct)).ToList();
        if (steps is not [.., var last]) return null;
        var opened = words && sight.MayOpenWords ? await Open([last.After], ct) : NoWords;
        return new(
            stream, StateFolds.KindOf(last.Event.EventType), last.Event.Version, last.Event.Timestamp,
            HistoryJson.Of(last.After, sight.Hidden, opened));
    }

    /// <summary>Two points of a stream compared, or null when it is not there for the one who asks.</summary>
    public async Task<HistoryComparison?> CompareAsync(
        Asker asker, Guid stream, HistoryPoint from, HistoryPoint to, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await OpenStream(session, asker, stream, words: false, ct) is not { SeesData: true } sight) return null;
        var events = await EventLog.Stream(session, stream, HistoryPoint.Now, ct);
        var writing = await HistoryWriting.Load(session, standing.Directory, [], NoWords, ct);
        return Comparing.Of(stream, events, from, to, sight, e => writing.ActorOf(e, sight));
    }

    /// <summary>
    /// What every rule said of every fact of a stream, by the policy of its moment: why there was an alert, or none.
    /// Null when the stream is not there for the one who asks.
    /// </summary>
    public async Task<IReadOnlyList<JudgementSeen>?> JudgementsAsync(Asker asker, Guid stream, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await OpenStream(session, asker, stream, words: false, ct) is not { SeesData: true }) return null;
        var events = await EventLog.Stream(session, stream, HistoryPoint.Now, ct);
        return
        [
            .. StateFolds.Steps(events).Select(step => Judging.Of(
                step, standing.PolicyOf(HistoryWriting.PolicyVersion(step.Event) ?? 0))),
        ];
    }

    /// <summary>Whether the reader may look at a stream; if so, that they do is recorded now.</summary>
    private async Task<StreamSight?> OpenStream(
        IQuerySession session, Asker asker, Guid stream, bool words, CancellationToken ct)
    {
        if (await session.Events.FetchStreamAsync(stream, version: 1, token: ct) is not [var first]) return null;
        var sights = await SightsAtHand.Load(session, asker, standing.Directory, clock.GetUtcNow(), [first], ct);
        var sight = sights.Of(first);
        if (!sight.IsInScope || (words && !sight.MayOpenWords)) return null;
        if (Reading(asker, first, sights.IncidentOf(stream), sight, words) is { } reading)
            await readings.RecordAsync(asker, reading, ct);
        return sight;
    }

    /// <summary>
    /// What is recorded of looking at a stream; nothing for teams and the policy, which are about nobody.
    /// </summary>
    private static RecordPageRead? Reading(
        Asker asker, IEvent first, Incident? incident, StreamSight sight, bool words)
    {
        var page = words ? ReadPage.Narrative : ReadPage.History;
        var (stream, state) = (first.StreamId, StateFolds.StateOfFact(first.EventType));
        var person = incident is null || sight.Hidden.Contains(incident.Person.Value)
            ? (StaffId?)null : incident.Person;
        if (state == typeof(Incident) || incident is not null)
        {
            var subject = state == typeof(Incident) ? ReadSubject.Incident : ReadSubject.Alert;
            return new(subject, stream, incident?.Report.Client, person, page, PurposeOf(asker, person));
        }

        if (first.Data is VisitPlanned visit)
            return new(
                ReadSubject.Visit, stream, visit.Client, visit.Worker, page, PurposeOf(asker, visit.Worker));
        if (first.Data is LimitProposed limit)
            return new(ReadSubject.Client, limit.Client.Value, limit.Client, null, page, PurposeOf(asker, null));
        if (first.Data is IResponseFact two)
            return new(
                ReadSubject.Client, two.Client.Value, two.Client, two.Worker, page, PurposeOf(asker, two.Worker));
        if (state == typeof(Client))
            return new(ReadSubject.Client, stream, new ClientId(stream), null, page, PurposeOf(asker, null));
        var staff = state == typeof(StaffMember) ? new StaffId(stream)
            : first.Data is PersonPageRead read ? read.Reader : (StaffId?)null;
        return staff is { } about
            ? new(ReadSubject.Staff, about.Value, null, about, page, PurposeOf(asker, about))
            : null;
    }
}

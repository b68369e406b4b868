using System.Globalization;
using JasperFx.Events;
using Marten;
using Safety.Core.Alerts;
using Safety.Core.Audit.Sentences;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>
/// Writes events for one reader: with names for ids, and without those that the reader must not know.
/// </summary>
internal sealed class HistoryWriting
{
    private readonly StaffDirectory directory;
    private readonly IReadOnlyDictionary<Guid, string> clients;
    private readonly IReadOnlyDictionary<SealedText, string> words;

    private HistoryWriting(
        StaffDirectory directory, IReadOnlyDictionary<Guid, string> clients,
        IReadOnlyDictionary<SealedText, string> words) =>
        (this.directory, this.clients, this.words) = (directory, clients, words);

    /// <summary>Loads the references of the clients whom the events name.</summary>
    public static async Task<HistoryWriting> Load(
        IQuerySession session, StaffDirectory directory, IEnumerable<IEvent> events,
        IReadOnlyDictionary<SealedText, string> words, CancellationToken ct)
    {
        var named = events.SelectMany(e => Subjects.Of(e.Data)).OfType<ClientId>().Select(client => client.Value)
            .Distinct().ToList();
        var clients = named.Count == 0 ? [] : await session.LoadManyAsync<Client>(ct, named);
        return new(directory, clients.ToDictionary(client => client.Id, client => client.Reference), words);
    }

    /// <summary>One event as the reader may see it.</summary>
    public HistoryEntry Entry(IEvent e, StreamSight sight)
    {
        var report = e.Data as ReportContent;
        return new(
            e.Sequence, e.Id, e.EventTypeName, e.StreamId, StateFolds.KindOf(e.EventType), e.Version, ActorOf(e, sight),
            report?.HappenedAt, ReportedAt(e.Data), e.Timestamp, Cause(e), PolicyVersion(e),
            Sentence.Of(e.Data, id => NameOf(id, sight)),
            sight.SeesData ? HistoryJson.Of(e.Data, sight.Hidden, words) : null);
    }

    /// <summary>Who acted, as the reader may know.</summary>
    public ActorSeen ActorOf(IEvent e, StreamSight sight)
    {
        var actor = Actor.FromSignature(e.UserName);
        if (actor.Staff is not { } staff) return new(null, NameOfMachine(actor));
        return sight.Hidden.Contains(staff.Value)
            ? new(null, StreamSight.HiddenName)
            : new(staff, directory.NameOf(staff.Value));
    }

    /// <summary>The policy under which an event was decided.</summary>
    public static int? PolicyVersion(IEvent e) => int.TryParse(
        e.GetHeader("policy_version")?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        ? version : null;

    private static string NameOfMachine(Actor actor) =>
        actor == Actor.TheWatch ? "the watch" : actor == Actor.Setup ? "the installation" : "unknown";

    private string NameOf(Guid id, StreamSight sight) => sight.Hidden.Contains(id)
        ? StreamSight.HiddenName
        : clients.GetValueOrDefault(id) ?? directory.NameOf(id);

    private static DateTimeOffset? ReportedAt(object fact) => fact switch
    {
        IncidentReported reported => reported.ReportedAt,
        InformalReportLogged logged => logged.ReportedAt,
        ConflictingReportKept kept => kept.KeptAt,
        ConflictingEntryKept kept => kept.KeptAt,
        _ => null,
    };

    private static CauseSeen Cause(IEvent e) => new(e.CorrelationId, e.CausationId, e.Data switch
    {
        AlertRaised raised => raised.Evidence,
        AlertEvidenceAdded added => [added.Evidence],
        _ => [],
    });
}

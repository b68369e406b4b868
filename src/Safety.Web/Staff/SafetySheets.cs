using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Web.Clients;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>
/// Keeps the safety views of people and clients behind the facts of incidents and alerts. A later fact does not name
/// the people again, so for each incident that a batch touches the line is made anew from the incident's own state,
/// which the transaction of the fact has written. Whatever the order of batches, the last one leaves the same bytes.
/// </summary>
public sealed class SafetySheets : IProjection
{
    /// <summary>The name by which the views are rebuilt.</summary>
    public const string ViewName = "SafetySheets";

    private static readonly HashSet<Type> OfIncidents = [.. EventCatalog.FactsOf(typeof(Incident))];
    private static readonly HashSet<Type> OfAlerts = [.. EventCatalog.FactsOf(typeof(Alert))];

    /// <inheritdoc/>
    public async Task ApplyAsync(
        IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var touched = await Touched(operations, events, cancellation);
        if (touched.Length == 0) return;
        var incidents = await operations.LoadManyAsync<Incident>(cancellation, touched);
        var alerts = (await operations.Query<Alert>()
            .Where(alert => alert.Open && alert.Subject.Id.IsOneOf(touched)).ToListAsync(cancellation))
            .ToLookup(alert => alert.Subject.Id);
        var places = (await operations.LoadManyAsync<SafetyPlace>(cancellation, touched)).ToDictionary(one => one.Id);
        var sheets = new SheetsAtHand(operations);
        await sheets.Load(incidents, places.Values, cancellation);
        foreach (var incident in incidents.OrderBy(one => one.Id))
            sheets.Put(incident, SafetyLine.Of(incident, alerts[incident.Id]), places.GetValueOrDefault(incident.Id));
        sheets.Store();
    }

    private static async Task<Guid[]> Touched(
        IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken ct)
    {
        var incidents = events.Where(e => OfIncidents.Contains(e.EventType)).Select(e => e.StreamId);
        var alerts = events.Where(e => OfAlerts.Contains(e.EventType)).Select(e => e.StreamId).Distinct().ToList();
        var subjects = (alerts.Count == 0 ? [] : await operations.LoadManyAsync<Alert>(ct, alerts))
            .Where(alert => alert.Subject.Type == AlertSubjectType.Incident)
            .Select(alert => alert.Subject.Id);
        return [.. incidents.Concat(subjects).Distinct()];
    }

    /// <summary>The views that one batch changes.</summary>
    private sealed class SheetsAtHand(IDocumentOperations operations)
    {
        private readonly Dictionary<Guid, List<SafetyLine>> staff = [];
        private readonly Dictionary<Guid, List<SafetyLine>> clients = [];

        public async Task Load(
            IReadOnlyList<Incident> incidents, IEnumerable<SafetyPlace> places, CancellationToken ct)
        {
            var (people, served) = (new HashSet<Guid>(), new HashSet<Guid>());
            foreach (var place in incidents.Select(PlaceOf).Concat(places))
            {
                people.UnionWith(place.Staff);
                if (place.Client is { } client) served.Add(client);
            }

            foreach (var id in people) staff[id] = [];
            foreach (var id in served) clients[id] = [];
            foreach (var sheet in await operations.LoadManyAsync<StaffSafety>(ct, people))
                staff[sheet.Id].AddRange(sheet.Lines);
            foreach (var sheet in await operations.LoadManyAsync<ClientSafety>(ct, served))
                clients[sheet.Id].AddRange(sheet.Lines);
        }

        public void Put(Incident incident, SafetyLine line, SafetyPlace? before)
        {
            var place = PlaceOf(incident);
            foreach (var person in place.Staff.Union(before?.Staff ?? []))
                Put(staff[person], line, place.Staff.Contains(person));
            foreach (var client in new[] { place.Client, before?.Client }.OfType<Guid>().Distinct())
                Put(clients[client], line, place.Client == client);
            operations.Store(place);
        }

        public void Store()
        {
            foreach (var (id, lines) in staff)
            {
                if (lines.Count == 0) operations.Delete<StaffSafety>(id);
                else operations.Store(new StaffSafety { Id = id, Lines = InOrder(lines) });
            }

            foreach (var (id, lines) in clients)
            {
                if (lines.Count == 0) operations.Delete<ClientSafety>(id);
                else operations.Store(new ClientSafety { Id = id, Lines = InOrder(lines) });
            }
        }

        private static SafetyPlace PlaceOf(Incident incident) => new()
        {
            Id = incident.Id,
            Staff = [.. Exposing.OnWhom(incident).Select(person => person.Value)],
            Client = incident.Report.Client?.Value,
        };

        private static void Put(List<SafetyLine> lines, SafetyLine line, bool belongs)
        {
            lines.RemoveAll(other => other.Incident == line.Incident);
            if (belongs) lines.Add(line);
        }

        private static SafetyLine[] InOrder(List<SafetyLine> lines) =>
            [.. lines.OrderBy(line => line.ReportedAt).ThenBy(line => line.Incident.Value)];
    }
}

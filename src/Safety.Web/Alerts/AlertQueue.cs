using Marten;
using Marten.Linq.MatchesSql;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Alerts.Views;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Alerts;

/// <summary>
/// What people see of alerts, for the API and pages alike: each reader their own, by relation, in the query. Reading
/// changes nothing and answers nothing.
/// </summary>
/// <param name="store">Where alerts are.</param>
/// <param name="standing">Who works here.</param>
/// <param name="feed">Tells of changes.</param>
/// <param name="vault">Opens what people wrote.</param>
/// <param name="readings">Records who opens an alert.</param>
public sealed class AlertQueue(
    IDocumentStore store, Standing standing, ChangeFeed<Alert> feed, Vault vault, AlertReadings readings)
{
    /// <summary>
    /// How many facts of one alert are read at most; an alert that nobody answers for months has more.
    /// </summary>
    private const int FactsMax = 2000;

    // The store's own name of the column that it keeps beside the state.
    private const string RaisedAt = "d.raised__at";
    private const string BySeverityThenAge = $"d.level desc, {RaisedAt}, d.id";
    private const string YoungestFirst = $"{RaisedAt} desc, d.id desc";

    private const string OfKinds = "d.data ->> 'kind' = any(?)";

    private const string CategoriesSql =
        "select jsonb_build_object('id', d.id, 'category', d.data -> 'report' ->> 'category')"
        + $" from {SafetyStore.Schema}.mt_doc_incident d where d.id = any(?)";

    /// <summary>
    /// Calls back soon after alerts changed, on any node, until disposed; with the ids of those alerts.
    /// </summary>
    /// <param name="heard">Must be quick and must not throw; it is no leave to see those alerts.</param>
    public IDisposable WhenChanged(Action<IReadOnlySet<Guid>> heard) => feed.Listen(change => heard(change.Streams));

    /// <summary>
    /// A page of alerts. Whoever has no queue by their office gets what a ladder called them for by name.
    /// </summary>
    /// <param name="asker">Who reads.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<AlertList> ListAsync(Asker asker, AlertQuery query, CancellationToken ct)
    {
        var position = await feed.PositionAsync(ct);
        var sight = AlertSight.Of(asker, standing.Directory);
        await using var session = store.QuerySession();
        var found = await Filtered(session.Query<Alert>(), sight, query).Take(query.Limit + 1).ToListAsync(ct);
        var shown = found.Take(query.Limit).ToList();
        var next = found.Count > query.Limit
            ? new AlertCursor(shown[^1].Level, shown[^1].RaisedAt, shown[^1].Id).ToString()
            : null;
        return new AlertList(await EntriesOf(session, shown, sight, ct), next, position);
    }

    /// <summary>
    /// Whether somebody has a queue at all: by their office, or because a ladder called them by name.
    /// </summary>
    public async Task<bool> HasQueueAsync(Asker asker, CancellationToken ct)
    {
        var sight = AlertSight.Of(asker, standing.Directory);
        if (sight.HasQueue) return true;
        await using var session = store.QuerySession();
        return await Filtered(session.Query<Alert>(), sight, new AlertQuery(AlertListState.All)).AnyAsync(ct);
    }

    /// <summary>How many open alerts somebody sees, and how many of them nobody has.</summary>
    public async Task<(int Open, int Unanswered)> CountAsync(Asker asker, CancellationToken ct)
    {
        var sight = AlertSight.Of(asker, standing.Directory);
        await using var session = store.QuerySession();
        var open = await Filtered(session.Query<Alert>(), sight, new AlertQuery())
            .Select(alert => alert.Status).ToListAsync(ct);
        return (open.Count, open.Count(status => status is not (AlertStatus.Acknowledged or AlertStatus.Silenced)));
    }

    /// <summary>One alert with every attempt, or null when it is not there for this reader.</summary>
    public async Task<AlertSheet?> FindAsync(Asker asker, AlertId id, CancellationToken ct)
    {
        var sight = AlertSight.Of(asker, standing.Directory);
        await using var session = store.QuerySession();
        if (await session.LoadAsync<Alert>(id.Value, ct) is not { } alert) return null;
        var relation = sight.To(alert);
        if (relation == AlertRelation.None) return null;
        await readings.RecordAsync(session, asker, alert, relation, ct);
        var version = (await session.Events.FetchStreamStateAsync(id.Value, ct))!.Version;
        var from = Math.Max(0, version - FactsMax + 1);
        var events = await session.Events.FetchStreamAsync(id.Value, version, fromVersion: from, token: ct);
        var story = new AlertStory(alert, new AlertNames(alert, sight, standing.Directory), events);
        var notes = await NotesAsync(story, relation, ct);
        return new AlertSheet(
            version, (await EntriesOf(session, [alert], sight, ct))[0], alert.PolicyVersion,
            alert.FirstAcknowledgedAt, alert.Evidence, story.Ladder(), story.Messages(), story.Skips(),
            story.Moves(notes), from > 1);
    }

    /// <summary>The rows of these alerts that a reader sees; the others are left out.</summary>
    public async Task<IReadOnlyList<AlertEntry>> EntriesAsync(
        Asker asker, IReadOnlyCollection<Guid> alerts, CancellationToken ct)
    {
        var sight = AlertSight.Of(asker, standing.Directory);
        await using var session = store.QuerySession();
        var found = await session.LoadManyAsync<Alert>(ct, alerts);
        return await EntriesOf(
            session, [.. found.Where(alert => sight.To(alert) != AlertRelation.None)], sight, ct);
    }

    /// <summary>
    /// What kind of incident each of these rows is about, by the alert's id; other alerts are left out. Two serious
    /// incidents in one queue must not look the same.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, IncidentCategory>> CategoriesAsync(
        IReadOnlyList<AlertEntry> rows, CancellationToken ct)
    {
        var about = rows.Where(row => row.Subject.Type == AlertSubjectType.Incident).ToList();
        if (about.Count == 0) return new Dictionary<Guid, IncidentCategory>();
        Guid[] incidents = [.. about.Select(row => row.Subject.Id).Distinct()];
        await using var session = store.QuerySession();
        var found = (await session.AdvancedSql.QueryAsync<CategoryOf>(CategoriesSql, ct, incidents))
            .ToDictionary(one => one.Id, one => one.Category);
        return about.Where(row => found.ContainsKey(row.Subject.Id))
            .ToDictionary(row => row.Id.Value, row => found[row.Subject.Id]);
    }

    /// <summary>How somebody stands to an alert; <see cref="AlertRelation.None"/> also when there is none.</summary>
    internal async Task<AlertRelation> RelationAsync(Asker asker, AlertId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await session.LoadAsync<Alert>(id.Value, ct) is not { } alert) return AlertRelation.None;
        var relation = AlertSight.Of(asker, standing.Directory).To(alert);
        if (relation != AlertRelation.None || alert.Subject.Type != AlertSubjectType.Incident) return relation;
        var incident = await session.LoadAsync<Incident>(alert.Subject.Id, ct);
        return incident?.IsReporter(asker.Staff) == true ? AlertRelation.Reporter : AlertRelation.None;
    }

    private async Task<IReadOnlyList<AlertEntry>> EntriesOf(
        IQuerySession session, IReadOnlyList<Alert> alerts, AlertSight sight, CancellationToken ct)
    {
        var ties = await AlertTies.OfAsync(session, sight, alerts, ct);
        return
        [
            .. alerts.Select(alert => AlertEntry.Of(
                alert, sight, standing.Directory, standing.PolicyOf(alert.PolicyVersion), ties[alert.Id])),
        ];
    }

    /// <summary>What people wrote is for those who answer; an auditor proves that it is there and unchanged.</summary>
    private async Task<Dictionary<long, string>> NotesAsync(
        AlertStory story, AlertRelation relation, CancellationToken ct)
    {
        var notes = story.SealedNotes;
        if (relation != AlertRelation.Answers || notes.Count == 0) return [];
        var clear = await vault.OpenManyAsync([.. notes.Select(note => note.Text)], ct);
        return notes.Zip(clear).ToDictionary(pair => pair.First.Version, pair => pair.Second);
    }

    private static IQueryable<Alert> Filtered(IQueryable<Alert> alerts, AlertSight sight, AlertQuery query)
    {
        var (sql, arguments) = sight.Condition();
        var seen = alerts.Where(alert => alert.MatchesSql(sql, arguments));
        if (query.State != AlertListState.All)
        {
            var open = query.State == AlertListState.Open;
            seen = seen.Where(alert => alert.Open == open);
        }

        if (query.Kinds is { } kinds)
        {
            object[] codes = [kinds.Select(HouseJson.Code).ToArray()];
            seen = seen.Where(alert => alert.MatchesSql(OfKinds, codes));
        }

        var byAge = query.State != AlertListState.Open;
        if (query.After is { } after)
        {
            seen = byAge
                ? seen.Where(alert => alert.MatchesSql($"({RaisedAt}, d.id) < (?, ?)", after.RaisedAt, after.Id))
                : seen.Where(alert => alert.MatchesSql(
                    $"(-d.level, {RaisedAt}, d.id) > (?, ?, ?)", -after.Level, after.RaisedAt, after.Id));
        }

        return seen.OrderBySql(byAge ? YoungestFirst : BySeverityThenAge);
    }

    internal sealed record CategoryOf(Guid Id, IncidentCategory Category);
}

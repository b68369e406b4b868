using Marten;
using Safety.Core.Alerts;
using Safety.Core.Audit.Obligations;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Staff;
using Safety.Web.Store;

namespace Safety.Web.Audit.Obligations;

/// <summary>
/// Reads the ledger of promises: managers that of their teams, safety leads and auditors all of it. What somebody may
/// not see by its own page does not stand here for them, and does not count.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class ObligationDesk(IDocumentStore store, Standing standing, TimeProvider clock)
{
    /// <summary>The most promises on one page. Our judgement.</summary>
    public const int ItemsMax = 200;

    /// <summary>How far ahead the ledger looks when nobody says otherwise. Our judgement.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    /// <summary>The most streams of one reading, so that no question takes the whole history. Our judgement.</summary>
    private const int SheetsMax = 20_000;

    private const string Due = "safety.mt_immutable_timestamptz(d.data ->> 'latest_due_at') >= ?";
    private const string OfTeams = "CAST(d.data ->> 'team' as uuid) = any(?)";

    /// <summary>Adds the index by which sheets are found.</summary>
    public static void AddIndex(StoreOptions options) =>
        options.Schema.For<ObligationSheet>().Index(sheet => sheet.LatestDueAt!);

    /// <summary>The ledger, or why not; both null when it is not for the one who asks.</summary>
    public async Task<(Refusal? Refusal, ObligationView? View)> OfAsync(
        Asker asker, ObligationQuery query, CancellationToken ct)
    {
        var everything = asker.Is(StaffRole.SafetyLead, StaffRole.Auditor);
        Guid[] teams = [.. standing.Directory.ManagedBy(asker.Staff).Select(team => team.Id)];
        if (!everything && teams.Length == 0) return (null, null);
        var now = clock.GetUtcNow();
        var (refusal, period) = Period.Of(query.From, query.Until ?? now + Ahead, now);
        if (refusal is not null) return (refusal, null);
        await using var session = store.QuerySession();
        var sheets = await SheetsAsync(session, period, everything ? null : teams, ct);
        var seen = await SeenAsync(session, asker, [.. sheets.Take(SheetsMax)], now, ct);
        var found = seen.SelectMany(sheet => sheet.All.Select(one => (Sheet: sheet, One: one)))
            .Where(pair => period.From <= pair.One.DueAt && pair.One.DueAt < period.Until)
            .Where(pair => query.Kind is null || pair.One.Kind == query.Kind)
            .Select(pair => EntryOf(pair.Sheet, pair.One, now)).ToList();
        var asked = found.Where(entry => query.State is null || entry.State == query.State).ToList();
        return (null, new(
            period.From, period.Until, (await SheetAge.Of(session, ObligationBook.ViewName, now, ct)).TotalSeconds,
            KindsOf(found), PeopleOf(found),
            [
                .. asked.OrderBy(OrderOf).ThenBy(entry => entry.SubjectId).Take(ItemsMax),
            ],
            asked.Count, sheets.Count <= SheetsMax));
    }

    private static async Task<IReadOnlyList<ObligationSheet>> SheetsAsync(
        IQuerySession session, Period period, Guid[]? teams, CancellationToken ct) => teams is null
            ? await session.QueryAsync<ObligationSheet>($"where {Due} limit ?", ct, period.From, SheetsMax + 1)
            : await session.QueryAsync<ObligationSheet>(
                $"where {Due} and {OfTeams} limit ?", ct, period.From, teams, SheetsMax + 1);

    /// <summary>Those that are there for the reader. What is about a client or a visit is there for its team.</summary>
    private async Task<IReadOnlyList<ObligationSheet>> SeenAsync(
        IQuerySession session, Asker asker, IReadOnlyList<ObligationSheet> sheets, DateTimeOffset now,
        CancellationToken ct)
    {
        IEnumerable<Guid> Of(ObligationSubject subject) =>
            sheets.Where(sheet => sheet.Subject == subject).Select(sheet => sheet.Id);
        var sight = AlertSight.Of(asker, standing.Directory);
        var seen = (await session.LoadManyAsync<Alert>(ct, Of(ObligationSubject.Alert)))
            .Where(alert => sight.To(alert) != AlertRelation.None).Select(alert => alert.Id)
            .Concat((await session.LoadManyAsync<Incident>(ct, Of(ObligationSubject.Incident)))
                .Where(one => IncidentSight.Of(one, asker.Staff, standing.Directory, now).IsInScope)
                .Select(one => one.Id))
            .ToHashSet();
        return
        [
            .. sheets.Where(sheet =>
                sheet.Subject is not (ObligationSubject.Alert or ObligationSubject.Incident)
                || seen.Contains(sheet.Id)),
        ];
    }

    private ObligationEntry EntryOf(ObligationSheet sheet, Obligation one, DateTimeOffset now)
    {
        var state = one.StateAt(now);
        var person = one.By ?? one.Owner ?? standing.Directory.ManagerOf(sheet.Team);
        return new(
            one.Kind, state, sheet.Subject, sheet.Id, AddressOf(sheet), sheet.Team, one.DueAt, one.EndedAt,
            person is { } known ? NamedPerson.Of(known, standing.Directory) : null);
    }

    // What somebody can still do something about comes first: broken, the latest first, then what is due next.
    private static (int, long) OrderOf(ObligationEntry entry) => entry.State switch
    {
        ObligationState.Broken => (0, -entry.DueAt.UtcTicks),
        ObligationState.Open => (1, entry.DueAt.UtcTicks),
        ObligationState.Late or ObligationState.Kept or ObligationState.Released => (2, -entry.DueAt.UtcTicks),
    };

    private static List<ObligationKindCounts> KindsOf(IEnumerable<ObligationEntry> entries) =>
    [
        .. entries.GroupBy(entry => entry.Kind).OrderBy(group => group.Key).Select(group =>
            new ObligationKindCounts(group.Key, ObligationCounts.Of(group.Select(entry => entry.State)))),
    ];

    private static List<ObligationPersonCounts> PeopleOf(IEnumerable<ObligationEntry> entries) =>
    [
        .. entries.GroupBy(entry => entry.Person).OrderBy(group => group.Key?.Id.Value ?? Guid.Empty).Select(group =>
            new ObligationPersonCounts(group.Key, ObligationCounts.Of(group.Select(entry => entry.State)))),
    ];

    private static string AddressOf(ObligationSheet sheet) => sheet.Subject switch
    {
        ObligationSubject.Visit => $"/visits/{sheet.Id:D}",
        ObligationSubject.Alert => $"/alerts/{sheet.Id:D}",
        ObligationSubject.Incident => $"/incidents/{sheet.Id:D}",
        ObligationSubject.Limit => $"/limits/{sheet.Id:D}",
        ObligationSubject.Client => $"/clients/{sheet.Id:D}",
        ObligationSubject.Allocation => $"/casework/{sheet.Id:D}",
        ObligationSubject.Response => $"/responses/{sheet.Id:D}",
        ObligationSubject.Staff => $"/staff/{sheet.Id:D}/supervision",
    };
}

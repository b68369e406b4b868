using System.Text.Json;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Incidents.Pages;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>
/// Who may see which reports, as a condition in the query itself: whatever is out of scope is never read. It lists no
/// report that <see cref="IncidentSight"/> would refuse.
/// </summary>
/// <param name="Sql">The condition on the row <c>d</c>.</param>
/// <param name="Arguments">Its arguments, one for each question mark.</param>
internal sealed record IncidentScope(string Sql, IReadOnlyList<object> Arguments)
{
    private const string Own =
        $"({IncidentIndexes.Person} = ? or ({IncidentIndexes.FiledBy} = ? and {IncidentIndexes.FiledForAnother}))";

    /// <summary>The condition that somebody is not said to have done it.</summary>
    public const string NotAccused = "not (d.data @> ?::jsonb or d.data @> ?::jsonb)";

    // The facts that name somebody are found by their tag, so that no report is read that does not name them.
    private const string Involved = $"(d.id = any(array(select e.stream_id from {SafetyStore.Schema}.mt_events e"
        + $" join {SafetyStore.Schema}.mt_event_tag_staff t on t.seq_id = e.seq_id"
        + " where t.value = ? and e.type = any(?)))"
        + $" and (d.data @> ?::jsonb or d.data @> ?::jsonb) and {NotAccused})";

    private static readonly string[] Naming =
    [
        .. new[]
        {
            typeof(IncidentReported), typeof(InformalReportLogged), typeof(IncidentDetailAdded),
            typeof(IncidentCorrected), typeof(ActionAgreed),
        }.Select(fact => EventCatalog.Aliases[fact]),
    ];

    /// <summary>The condition for a query by somebody.</summary>
    public static IncidentScope Of(IncidentQuery query, StaffId viewer, StaffDirectory directory, DateTimeOffset now)
    {
        var all = query.Scope == IncidentListScope.Own ? OwnOf(viewer) : VisibleTo(viewer, directory, now);
        if (query.IsOpen is { } open) all = all.And($"(d.data ->> 'is_closed') = '{(open ? "false" : "true")}'");
        if (query.Like is { } like) all = all.Like(like);
        return query.After is { } after
            ? all.And($"({IncidentIndexes.ReportedAt}, d.id) < (?, ?)", after.ReportedAt, after.Id) : all;
    }

    private IncidentScope Like(IncidentFilter like)
    {
        var all = this;
        if (like.Client is { } client) all = all.And($"{IncidentIndexes.Client} = ?", client);
        if (like.Category is { } category)
            all = all.And("d.data -> 'report' ->> 'category' = ?", Codes<IncidentCategory>.Of(category));
        if (like.Severity is { } severity)
            all = all.And("d.data ->> 'severity_shown' = ?", Codes<Severity>.Of(severity));
        if (like.From is { } from) all = all.And($"{IncidentIndexes.ReportedAt} >= ?", from.ToUniversalTime());
        if (like.Until is { } until) all = all.And($"{IncidentIndexes.ReportedAt} < ?", until.ToUniversalTime());
        return all;
    }

    private static IncidentScope OwnOf(StaffId viewer) => new(Own, [viewer.Value, viewer.Value]);

    private static IncidentScope VisibleTo(StaffId viewer, StaffDirectory directory, DateTimeOffset now)
    {
        var own = OwnOf(viewer);
        var accused = AccusationsOf(viewer);
        var member = directory.Find(viewer);
        if (member?.Has(StaffRole.SafetyLead) == true || member?.Has(StaffRole.Auditor) == true)
            return new($"({own.Sql} or {NotAccused})", [.. own.Arguments, .. accused]);
        own = new($"({own.Sql} or {Involved})",
        [
            .. own.Arguments, viewer.Value, Naming, JsonSerializer.Serialize(Report(new { staff = viewer.Value })),
            JsonSerializer.Serialize(new { actions = new[] { new { owner = viewer.Value } } }), .. accused,
        ]);
        if (member?.Has(StaffRole.Manager) != true) return own;
        var terms = TermsOf(viewer, directory, now);
        const string OfTeam = $"({IncidentIndexes.Team} = any(?) and exists (select from"
            + " unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[]) as term(team, since, until)"
            + $" where term.team = {IncidentIndexes.Team} and {IncidentIndexes.ReportedAt} >= term.since"
            + $" and {IncidentIndexes.ReportedAt} < term.until) and {NotAccused})";
        Guid[] teams = [.. terms.Select(term => term.Team)];
        return new($"({own.Sql} or {OfTeam})",
        [
            .. own.Arguments, teams.Distinct().ToArray(), teams, terms.Select(term => term.Since).ToArray(),
            terms.Select(term => term.Until).ToArray(), .. accused,
        ]);
    }

    /// <summary>The arguments of <see cref="NotAccused"/>.</summary>
    public static string[] AccusationsOf(StaffId person)
    {
        var report = Report(new { staff = person.Value, role = "subject" });
        return [JsonSerializer.Serialize(report), JsonSerializer.Serialize(new { conflicts = new[] { report } })];
    }

    private static object Report(object person) => new { report = new { details = new { people = new[] { person } } } };

    /// <summary>Who manages a team now answers for all it owes; who managed it once, for what came in then.</summary>
    private static List<(Guid Team, DateTimeOffset Since, DateTimeOffset Until)> TermsOf(
        StaffId manager, StaffDirectory directory, DateTimeOffset now) =>
    [
        .. directory.Teams.SelectMany(team => directory.Manages(manager, new TeamId(team.Id), now)
            ? [(team.Id, DateTimeOffset.MinValue, DateTimeOffset.MaxValue)]
            : team.ManagerTerms.Where(term => term.Manager == manager)
                .Select(term => (team.Id, term.From, term.Until ?? DateTimeOffset.MaxValue))),
    ];

    private IncidentScope And(string sql, params object[] arguments) =>
        new($"{Sql} and {sql}", [.. Arguments, .. arguments]);
}

using Safety.Core.Language;
using Safety.Core.Staff;

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

    private const string NotAccused = "not (d.data @> ?::jsonb)";

    /// <summary>The condition for a query by somebody.</summary>
    public static IncidentScope Of(IncidentQuery query, StaffId viewer, StaffDirectory directory, DateTimeOffset now)
    {
        var all = query.Scope == IncidentListScope.Own ? OwnOf(viewer) : VisibleTo(viewer, directory, now);
        if (query.IsOpen is { } open) all = all.And($"(d.data ->> 'is_closed') = '{(open ? "false" : "true")}'");
        if (query.Client is { } client) all = all.And($"{IncidentIndexes.Client} = ?", client);
        return query.After is { } after
            ? all.And($"({IncidentIndexes.ReportedAt}, d.id) < (?, ?)", after.ReportedAt, after.Id) : all;
    }

    private static IncidentScope OwnOf(StaffId viewer) => new(Own, [viewer.Value, viewer.Value]);

    private static IncidentScope VisibleTo(StaffId viewer, StaffDirectory directory, DateTimeOffset now)
    {
        var own = OwnOf(viewer);
        var accused = "{\"report\":{\"details\":{\"people\":[{\"staff\":\"" + viewer.Value.ToString("D")
            + "\",\"role\":\"subject\"}]}}}";
        var member = directory.Find(viewer);
        if (member?.Has(StaffRole.SafetyLead) == true || member?.Has(StaffRole.Auditor) == true)
            return new($"({own.Sql} or {NotAccused})", [.. own.Arguments, accused]);
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
            terms.Select(term => term.Until).ToArray(), accused,
        ]);
    }

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

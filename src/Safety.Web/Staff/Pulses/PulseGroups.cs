using Marten;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Layout;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Staff.Pulses;

/// <summary>
/// The pulses by group, for managers of their teams, safety leads and auditors. The sealed answers are opened here, in
/// memory, summed up, and forgotten; what leaves this class are sums of groups that are large enough.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="vault">Opens.</param>
/// <param name="standing">Who works here, and the policy.</param>
/// <param name="time">The agency's clock.</param>
public sealed class PulseGroups(IDocumentStore store, Vault vault, Standing standing, AgencyTime time)
{
    private const int QuartersMax = 8;

    private const string ReportsSql =
        $"""
        select jsonb_build_object('team', d.data ->> 'team', 'number', count(*))
        from {SafetyStore.Schema}.mt_doc_incident d
        where {IncidentIndexes.ReportedAt} >= ? and {IncidentIndexes.ReportedAt} < ? and {IncidentScope.NotAccused}
        group by d.data ->> 'team'
        """;

    /// <summary>The quarter is not over, or too long ago, or is none.</summary>
    public sealed record NoSuchQuarter() : Refusal(
        RefusalKind.Invalid, "Choose one of the last eight quarters that are over, by its first day.", "quarter");

    /// <summary>How many reports a team has.</summary>
    /// <param name="Team">The team, or null.</param>
    /// <param name="Number">How many.</param>
    public sealed record ReportsOf(TeamId? Team, int Number);

    /// <summary>
    /// The pulses of a quarter, or why not; both null when they are not for the one who asks. Managers see their own
    /// teams and the agency. The estimate of what goes unreported is for safety leads, and of a team for its manager.
    /// </summary>
    public async Task<(Refusal? Refusal, PulseGroupsView? View)> OfAsync(
        Asker asker, DateOnly? quarter, CancellationToken ct)
    {
        if (!asker.Is(StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor)) return (null, null);
        var quarters = PulseQuarter.Finished(time.Today, QuartersMax);
        var asked = quarter ?? quarters[0];
        if (!quarters.Contains(asked)) return (new NoSuchQuarter(), null);
        var groupMin = standing.PolicyAt(time.Now).Numbers.PulseGroupMin;
        await using var session = store.QuerySession();
        var figures = PulseFigures.Of(await SeenAsync(session, asked, ct), groupMin);
        var reports = await ReportsAsync(session, asker, asked, ct);
        var directory = standing.Directory;
        var (isLead, isOffice) =
            (asker.Is(StaffRole.SafetyLead), asker.Is(StaffRole.SafetyLead, StaffRole.Auditor));
        var own = directory.ManagedBy(asker.Staff).Select(team => team.Id).ToHashSet();
        var agency = figures.Agency is { } whole && isLead
            ? ReportingGap.Of(whole, PersonMonths(asked, null), reports.Sum(one => one.Number)) : null;
        return (null, new(
            asked, quarters, groupMin, new(null, "The whole agency", figures.Agency, agency),
            [
                .. directory.Teams.Where(team => isOffice || own.Contains(team.Id))
                    .OrderBy(team => team.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(team => Of(team, isLead || own.Contains(team.Id))),
            ]));

        PulseGroupView Of(Team team, bool seesGap)
        {
            var id = new TeamId(team.Id);
            var figure = figures.Teams.GetValueOrDefault(id);
            var reported = reports.Where(one => one.Team == id).Sum(one => one.Number);
            return new(id, team.Name, figure, figure is not null && seesGap
                ? ReportingGap.Of(figure, PersonMonths(asked, id), reported) : null);
        }
    }

    // What is taken back after the quarter stays in its sums: else they would show what the answer was.
    private async Task<List<PulseSeen>> SeenAsync(IQuerySession session, DateOnly quarter, CancellationToken ct)
    {
        var end = time.BeginOf(quarter.AddMonths(PulseQuarter.Months));
        var books = await session.Query<PulseBook>().ToListAsync(ct);
        var entries = books.SelectMany(book => book.Entries, (book, entry) => (book.Staff, Entry: entry))
            .Where(one => PulseQuarter.Of(one.Entry.Month) == quarter
                && (one.Entry.WithdrawnAt is null || one.Entry.WithdrawnAt >= end))
            .ToList();
        var opened = await vault.OpenManyAsync([.. entries.Select(one => one.Entry.Answers)], ct);
        return
        [
            .. entries.Zip(opened, (one, text) => (one.Staff, one.Entry.Team, Answers: PulseAnswers.Read(text)))
                .Where(one => one.Answers is not null)
                .Select(one => new PulseSeen(one.Staff, one.Team, one.Answers!)),
        ];
    }

    private Task<IReadOnlyList<ReportsOf>> ReportsAsync(
        IQuerySession session, Asker asker, DateOnly quarter, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<ReportsOf>(
            ReportsSql, ct,
            [
                time.BeginOf(quarter), time.BeginOf(quarter.AddMonths(PulseQuarter.Months)),
                .. IncidentScope.AccusationsOf(asker.Staff),
            ]);

    // Who is of a group in the middle of a month counts for the month.
    private int PersonMonths(DateOnly quarter, TeamId? team) =>
        Enumerable.Range(0, PulseQuarter.Months)
            .Select(later => time.BeginOf(quarter.AddMonths(later).AddDays(14)))
            .Sum(middle => standing.Directory.Everybody.Count(member =>
                member.WorksHereAt(middle) && (team is null || member.TeamAt(middle) == team)));
}

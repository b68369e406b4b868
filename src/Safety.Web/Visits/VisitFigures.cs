using Marten;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>How visits of one band were watched over and covered.</summary>
/// <param name="Band">How much stood against making them alone.</param>
/// <param name="Planned">How many were planned and not called off.</param>
/// <param name="Monitored">How many of them were started, so that the watch knew of them.</param>
/// <param name="Escorted">How many of those began with a second person.</param>
/// <param name="Authorised">How many began alone under a manager's name.</param>
/// <param name="NeverStarted">How many were never started although their end has passed.</param>
/// <param name="CalledOff">How many were called off, beside those planned.</param>
public sealed record BandFigures(
    VisitRiskBand Band, int Planned, int Monitored, int Escorted, int Authorised, int NeverStarted, int CalledOff);

/// <summary>Refused and authorised visits of one manager.</summary>
/// <param name="Manager">The manager.</param>
/// <param name="Refused">Visits of their teams that a worker refused to make alone.</param>
/// <param name="Authorised">Visits that they let go ahead without a second person.</param>
public sealed record ManagerFigures(NamedPerson Manager, int Refused, int Authorised);

/// <summary>What alarms of one kind proved to be.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Raised">How many visits raised one; the last of each visit counts.</param>
/// <param name="Open">How many nobody has closed.</param>
/// <param name="Classes">How many proved to be what.</param>
public sealed record AlarmFigures(
    VisitAlarmKind Kind, int Raised, int Open, IReadOnlyDictionary<VisitAlarmClass, int> Classes);

/// <summary>Figures of visits that began, or should have, within a time.</summary>
/// <param name="From">From when on.</param>
/// <param name="Until">Until when.</param>
/// <param name="Bands">By how much stood against going alone.</param>
/// <param name="Managers">By manager, in the order of their ids: no ranking.</param>
/// <param name="Alarms">By kind of alarm.</param>
public sealed record VisitReport(
    DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<BandFigures> Bands,
    IReadOnlyList<ManagerFigures> Managers, IReadOnlyList<AlarmFigures> Alarms);

/// <summary>
/// Figures of visits: for managers of their teams, for safety leads and auditors of all. Small numbers are shown,
/// because each of these may open each of those visits. The visits on which one goes oneself count without their
/// alarms: at one's side may stand the one whom one fears.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class VisitFigures(IDocumentStore store, Standing standing, TimeProvider clock)
{
    /// <summary>The figures, or why not; both null when they are not for the one who asks.</summary>
    public async Task<(Refusal? Refusal, VisitReport? Report)> OfAsync(
        Asker asker, DateTimeOffset? from, DateTimeOffset? until, CancellationToken ct)
    {
        var everything = asker.Is(StaffRole.SafetyLead, StaffRole.Auditor);
        var teams = standing.Directory.ManagedBy(asker.Staff);
        if (!everything && teams.Count == 0) return (null, null);
        var (refusal, period) = Period.Of(from, until, clock.GetUtcNow());
        if (refusal is not null) return (refusal, null);
        var scope = new FigureScope(
            period.From, period.Until, everything ? null : [.. teams.Select(team => team.Id)], asker.Staff,
            clock.GetUtcNow());
        await using var session = store.QuerySession();
        return (null, new(
            period.From, period.Until, await FigureQueries.BandsAsync(session, scope, ct),
            await ManagersAsync(session, scope, everything ? null : asker.Staff, ct),
            await FigureQueries.AlarmsAsync(session, scope, ct)));
    }

    /// <summary>
    /// A refusal counts with the manager who has the team now: whoever answers for it must act.
    /// </summary>
    private async Task<IReadOnlyList<ManagerFigures>> ManagersAsync(
        IQuerySession session, FigureScope scope, StaffId? only, CancellationToken ct)
    {
        var directory = standing.Directory;
        var refused = (await FigureQueries.RefusedAsync(session, scope, ct))
            .GroupBy(row => directory.ManagerOf(row.Id is { } team ? new TeamId(team) : null))
            .Where(group => group.Key is not null)
            .ToDictionary(group => group.Key!.Value, group => group.Sum(row => row.Number));
        var authorised = (await FigureQueries.AuthorisedAsync(session, scope, ct))
            .Where(row => row.Id is not null)
            .ToDictionary(row => new StaffId(row.Id!.Value), row => row.Number);
        return
        [
            .. refused.Keys.Union(authorised.Keys).Where(manager => only is null || manager == only)
                .OrderBy(manager => manager.Value)
                .Select(manager => new ManagerFigures(
                    NamedPerson.Of(manager, directory), refused.GetValueOrDefault(manager),
                    authorised.GetValueOrDefault(manager))),
        ];
    }
}

using Marten;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>A report as it stands.</summary>
/// <param name="State">The report.</param>
/// <param name="Version">The version of its stream.</param>
public sealed record StoredIncident(Incident State, long Version);

/// <summary>A report as somebody may see it.</summary>
/// <param name="Incident">The report, with more than they may see.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Sight">What they may see of it.</param>
public sealed record FoundIncident(Incident Incident, long Version, IncidentSight Sight);

/// <summary>Finds reports for whoever may see them. It opens no words; see <see cref="IncidentPages"/>.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="alerts">Knows whom alerts have called.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class IncidentReader(
    IDocumentStore store, Standing standing, IAlertsOfReport alerts, TimeProvider clock)
{
    private const string Select = "select jsonb_build_object('state', d.data, 'version', d.mt_version)"
        + $" from {SafetyStore.Schema}.mt_doc_incident d";

    /// <summary>The report, if the one who asks may know of it.</summary>
    public async Task<FoundIncident?> FindAsync(Asker asker, Guid id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<StoredIncident>($"{Select} where d.id = ?", ct, id);
        if (found is not [var stored]) return null;
        var sight = SightOf(asker, stored);
        if (sight.WouldWidenByACall && await alerts.HaveCalledAsync(asker.Staff, id, ct))
            sight = SightOf(asker, stored, isCalled: true);
        return sight.IsInScope ? new(stored.State, stored.Version, sight) : null;
    }

    /// <summary>
    /// The next reports that the one who asks may see, newest first, with one more than asked for when there are more.
    /// </summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="query">Which of them.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<FoundIncident>> ListAsync(Asker asker, IncidentQuery query, CancellationToken ct)
    {
        var filter = IncidentScope.Of(query, asker.Staff, standing.Directory, clock.GetUtcNow());
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<StoredIncident>(
            $"{Select} where {filter.Sql} order by {IncidentIndexes.ReportedAt} desc, d.id desc limit ?",
            ct, [.. filter.Arguments, query.Limit + 1]);
        return
        [
            .. found.Select(stored => new FoundIncident(stored.State, stored.Version, SightOf(asker, stored)))
                .Where(one => one.Sight.IsInScope),
        ];
    }

    /// <summary>Whether a client has this id; "not known" needs no client.</summary>
    public async Task<bool> IsClientAsync(ClientId? client, CancellationToken ct)
    {
        if (client is not { } id) return true;
        await using var session = store.QuerySession();
        return await session.CheckExistsAsync<Client>(id.Value, ct);
    }

    /// <summary>
    /// The report that has this id, whoever may see it; only to compare what is filed under the same id.
    /// </summary>
    internal async Task<Incident?> AnyAsync(Guid id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<Incident>(id, ct);
    }

    private IncidentSight SightOf(Asker asker, StoredIncident stored, bool isCalled = false) =>
        IncidentSight.Of(stored.State, asker.Staff, standing.Directory, clock.GetUtcNow(), isCalled);
}

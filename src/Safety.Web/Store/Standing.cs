using JasperFx.Events;
using Marten;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Web.Store;

/// <summary>The channels that the agency has set up, as the watch knows them.</summary>
/// <param name="Channels">Which.</param>
public sealed record ChannelsSetUp(IReadOnlyList<ContactChannel> Channels);

/// <summary>
/// People, teams and policy as they stand, kept in memory because every command needs them. A change made through this
/// node is seen by the next command of this node; a change made through another node within about a second.
/// </summary>
public sealed class Standing : IDisposable
{
    private static readonly HashSet<string> Types = EventCatalog.Aliases
        .Where(pair => pair.Key.Namespace is "Safety.Core.Staff" or "Safety.Core.Policy")
        .Select(pair => pair.Value)
        .ToHashSet();

    // Each change makes one of the versions higher, and there are no more rows than people and teams; the log, of
    // which the same could be asked, grows for ever.
    private const string LatestSql = $"""
        select coalesce(sum(mt_version), 0)::bigint from (
            select mt_version from {SafetyStore.Schema}.mt_doc_staffmember
            union all select mt_version from {SafetyStore.Schema}.mt_doc_team
            union all select mt_version from {SafetyStore.Schema}.mt_doc_agencypolicy) as versions
        """;

    private readonly IDocumentStore store;
    private readonly ChannelsSetUp channels;
    private readonly TimeProvider clock;
    private readonly IDisposable hearing;
    private readonly SemaphoreSlim loading = new(1, 1);
    private long loadedLatest = -1;
    private int changes;
    private int changesLoaded = -1;
    private volatile Loaded loaded = new(StaffDirectory.Empty, null);

    /// <summary>Starts with nobody; the first refresh reads.</summary>
    /// <param name="store">Where the truth is.</param>
    /// <param name="committed">Tells of each commit on this node.</param>
    /// <param name="channels">Over which channels people can be reached at all.</param>
    /// <param name="clock">In whose time zone quiet hours go.</param>
    public Standing(IDocumentStore store, Committed committed, ChannelsSetUp channels, TimeProvider clock)
    {
        (this.store, this.channels, this.clock) = (store, channels, clock);
        hearing = committed.Listen(Heard);
    }

    /// <summary>Who works here.</summary>
    public StaffDirectory Directory => loaded.Directory;

    /// <summary>Every version of the policy, or null before the first was adopted.</summary>
    public AgencyPolicy? Policies => loaded.Policy;

    /// <summary>The policy in force at a moment.</summary>
    public PolicyInForce PolicyAt(DateTimeOffset moment) => loaded.Policy?.InForceAt(moment) ?? PolicyInForce.Default;

    private void Heard(IReadOnlyList<IEvent> events)
    {
        if (events.Any(e => Types.Contains(e.EventTypeName)))
            Interlocked.Increment(ref changes);
    }

    /// <summary>The policy of a version, in force or not; the built-in numbers for version 0.</summary>
    public PolicyInForce PolicyOf(int version) =>
        loaded.Policy?.Versions.FirstOrDefault(adopted => adopted.Version == version) is { } found
            ? new PolicyInForce(found.Version, found.Numbers)
            : PolicyInForce.Default;

    /// <summary>Reads again if a commit on this node changed something since the last reading.</summary>
    public ValueTask Refresh(CancellationToken ct) =>
        Volatile.Read(ref changes) == Volatile.Read(ref changesLoaded) ? ValueTask.CompletedTask : new(Load(ct));

    /// <summary>Reads again if any node changed something; asked once a second.</summary>
    public async Task RefreshFromOthers(CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await Latest(session, ct) != Volatile.Read(ref loadedLatest))
            await Load(ct);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        hearing.Dispose();
        loading.Dispose();
    }

    private async Task Load(CancellationToken ct)
    {
        await loading.WaitAsync(ct);
        try
        {
            var heard = Volatile.Read(ref changes);
            await using var session = store.QuerySession();
            var latest = await Latest(session, ct);
            var staff = await session.Query<StaffMember>().OrderBy(member => member.Id).ToListAsync(ct);
            var teams = await session.Query<Team>().OrderBy(team => team.Id).ToListAsync(ct);
            var policy = await session.LoadAsync<AgencyPolicy>(AgencyPolicy.StreamId, ct);
            loaded = new Loaded(StaffDirectory.Of(staff, teams).ReachedOver(channels.Channels)
                .AtWallsOf(clock.LocalTimeZone).KnowingZones(TimeZones.Find), policy);
            Volatile.Write(ref loadedLatest, latest);
            Volatile.Write(ref changesLoaded, heard);
        }
        finally
        {
            loading.Release();
        }
    }

    private static async Task<long> Latest(IQuerySession session, CancellationToken ct) =>
        (await session.AdvancedSql.QueryAsync<long>(LatestSql, ct))[0];

    private sealed record Loaded(StaffDirectory Directory, AgencyPolicy? Policy);
}

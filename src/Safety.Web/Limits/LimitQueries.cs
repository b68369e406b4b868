using Marten;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits;

/// <summary>Finds the limits of a client.</summary>
internal static class LimitQueries
{
    private const string OfClient = "where CAST(d.data ->> 'client' as uuid) = ?";
    private const string NotOver = " and d.data ->> 'state' in ('proposed', 'approved', 'in_force')";

    /// <summary>Adds the index by which they are found.</summary>
    public static void Add(StoreOptions options) => options.Schema.For<Limit>().Index(limit => limit.Client);

    /// <summary>Every limit that there was, the newest first.</summary>
    public static Task<IReadOnlyList<Versioned<Limit>>> AllAsync(
        IQuerySession session, ClientId client, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Versioned<Limit>>(
            $"{VersionedReading.Select<Limit>()} {OfClient} order by d.id desc", ct, client.Value);

    /// <summary>Those that have not ended.</summary>
    public static async Task<IReadOnlyList<Limit>> OpenAsync(
        IQuerySession session, ClientId client, CancellationToken ct) =>
        await session.QueryAsync<Limit>(OfClient + NotOver, ct, client.Value);

    /// <summary>Those that have not ended, as other rooms may know them.</summary>
    public static async Task<IReadOnlyList<LimitAsSeen>> SeenAsync(
        IQuerySession session, ClientId client, CancellationToken ct) =>
        [.. (await OpenAsync(session, client, ct)).Select(LimitAsSeen.Of).OfType<LimitAsSeen>()];

    /// <summary>Those that something was found to cross, ended or not.</summary>
    public static async Task<IReadOnlyList<Limit>> CrossedByAsync(
        IQuerySession session, ClientId client, LimitOccasionType what, Guid occasion, CancellationToken ct) =>
        [.. (await session.QueryAsync<Limit>(OfClient, ct, client.Value))
            .Where(limit => limit.Breaches.Any(breach => breach.Is(what, occasion)))];
}

using Marten;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes;

/// <summary>Finds what is kept of a client and those who work with them.</summary>
internal static class ResponseQueries
{
    private const string OfClient = "where CAST(d.data ->> 'client' as uuid) = ?";

    /// <summary>Adds the index by which it is found.</summary>
    public static void Add(StoreOptions options) =>
        options.Schema.For<Response>().Index(response => response.Client);

    /// <summary>Everything that is kept of a client, worker by worker.</summary>
    public static Task<IReadOnlyList<Versioned<Response>>> OfClientAsync(
        IQuerySession session, ClientId client, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Versioned<Response>>(
            $"{VersionedReading.Select<Response>()} {OfClient} order by d.id", ct, client.Value);
}

using Marten;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>Finds allocations.</summary>
internal static class CaseQueries
{
    /// <summary>The most allocations that one list shows. Our judgement.</summary>
    public const int Most = 500;

    private const string Client = "CAST(d.data ->> 'client' as uuid)";
    private const string Worker = "CAST(d.data ->> 'worker' as uuid)";
    private const string Open = "d.data ->> 'state' in ('proposed', 'contested', 'accepted', 'imposed')";
    private const string Carried = "d.data ->> 'state' in ('accepted', 'imposed')";
    private const string Waits = "d.data -> 'request' ->> 'state' = 'waiting'";

    /// <summary>Adds the indexes by which they are found.</summary>
    public static void Add(StoreOptions options) => options.Schema.For<Allocation>()
        .Index(one => one.Client)
        .Index(one => one.Worker);

    /// <summary>Those of a client, also those that ended.</summary>
    public static Task<IReadOnlyList<Allocation>> OfClientAsync(
        IQuerySession session, ClientId client, CancellationToken ct) =>
        session.QueryAsync<Allocation>($"where {Client} = ? order by d.id limit {Most}", ct, client.Value);

    /// <summary>Those that these workers carry.</summary>
    public static Task<IReadOnlyList<Allocation>> CarriedAsync(
        IQuerySession session, IEnumerable<StaffId> workers, CancellationToken ct) =>
        session.QueryAsync<Allocation>(
            $"where {Worker} = any(?) and {Carried}", ct, workers.Select(one => one.Value).ToArray());

    /// <summary>Those of these workers that have not ended, with their versions.</summary>
    public static Task<IReadOnlyList<Versioned<Allocation>>> OpenAsync(
        IQuerySession session, IEnumerable<StaffId> workers, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Versioned<Allocation>>(
            $"{VersionedReading.Select<Allocation>()} where {Worker} = any(?) and {Open} order by d.id limit {Most}",
            ct, workers.Select(one => one.Value).ToArray());

    /// <summary>Those of a client that have not ended, with their versions.</summary>
    public static Task<IReadOnlyList<Versioned<Allocation>>> OpenOfClientAsync(
        IQuerySession session, ClientId client, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Versioned<Allocation>>(
            $"{VersionedReading.Select<Allocation>()} where {Client} = ? and {Open} order by d.id limit {Most}",
            ct, client.Value);

    /// <summary>Those in which a request waits for an answer.</summary>
    public static Task<IReadOnlyList<Versioned<Allocation>>> WaitingAsync(
        IQuerySession session, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Versioned<Allocation>>(
            $"{VersionedReading.Select<Allocation>()} where {Waits} order by d.id limit {Most}", ct);

    /// <summary>Those that were imposed and shown to a manager above.</summary>
    public static Task<IReadOnlyList<Versioned<Allocation>>> ShownToAsync(
        IQuerySession session, StaffId manager, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Versioned<Allocation>>(
            $"{VersionedReading.Select<Allocation>()} where d.data ->> 'state' = 'imposed'"
            + $" and d.data -> 'imposition' ->> 'seen_by' = ? order by d.id limit {Most}",
            ct, manager.Value.ToString("D"));
}

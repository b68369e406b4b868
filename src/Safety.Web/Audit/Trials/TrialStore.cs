using System.Data.Common;
using System.Runtime.CompilerServices;
using Marten;
using Npgsql;
using Safety.Core.Audit.Trials;
using Safety.Core.Language.Retelling;
using Safety.Web.Store;

namespace Safety.Web.Audit.Trials;

/// <summary>
/// Reads history for trials, in pages and without the store's own machinery for single streams; it reads only.
/// </summary>
/// <param name="store">Knows how facts are written.</param>
/// <param name="database">The primary.</param>
internal sealed partial class TrialStore(IDocumentStore store, NpgsqlDataSource database)
{
    /// <summary>How many rows one reading takes at most.</summary>
    private const int RowsMax = 20_000;

    private static readonly Dictionary<string, Type> Types =
        EventCatalog.Aliases.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>How many facts the streams of all kinds have.</summary>
    public async Task<long> CountAsync(CancellationToken ct)
    {
        await using var command = Command(
            $"select coalesce(sum(version), 0)::bigint from {SafetyStore.Schema}.mt_streams where type = any($1)",
            (object)Streams.Keys.ToArray());
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>The histories of a page, those of one subject together.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<StreamHistory>>> HistoriesAsync(TrialPage page, CancellationToken ct)
    {
        await using var command = Command(
            $"""
            select stream_id, id, seq_id, type, data from {SafetyStore.Schema}.mt_events
            where stream_id = any($1) order by stream_id, version
            """,
            page.Streams.Select(one => one.Stream).ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        var facts = page.Streams.ToDictionary(one => one.Stream, _ => new List<TrueFact>());
        while (await reader.ReadAsync(ct))
            facts[reader.GetGuid(0)].Add(new TrueFact(reader.GetGuid(1), FactOf(reader, 3), reader.GetInt64(2)));
        return
        [
            .. page.Streams.Where(one => facts[one.Stream].Count > 0).GroupBy(one => one.Subject)
                .Select(subject => (IReadOnlyList<StreamHistory>)
                    [.. subject.Select(one => new StreamHistory(KindIn(page, one), one.Stream, facts[one.Stream]))]),
        ];
    }

    private static TrialStream KindIn(TrialPage page, TrialPlace place) =>
        page.Subject == TrialSubject.Worker && place.Kind == TrialStream.Allocation ? TrialStream.OwnCase : place.Kind;

    /// <summary>All facts of some kinds, in the order of the log.</summary>
    public async IAsyncEnumerable<(Guid Stream, object Fact)> FactsAsync(
        IEnumerable<Type> kinds, [EnumeratorCancellation] CancellationToken ct)
    {
        string[] names = [.. kinds.Select(kind => EventCatalog.Aliases[kind])];
        var (last, rows) = (0L, RowsMax);
        while (rows == RowsMax)
        {
            rows = 0;
            await using var command = Command(
                $"""
                select seq_id, stream_id, type, data from {SafetyStore.Schema}.mt_events
                where seq_id > $1 and type = any($2) order by seq_id limit $3
                """,
                last, names, RowsMax);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                (last, rows) = (reader.GetInt64(0), rows + 1);
                yield return (reader.GetGuid(1), FactOf(reader, 2));
            }
        }
    }

    // The one way in which the store itself reads a fact.
    private object FactOf(DbDataReader reader, int at) =>
        store.Options.Serializer().FromJson(Types[reader.GetString(at)], reader, at + 1);

    private NpgsqlCommand Command(string sql, params object[] arguments)
    {
        var command = database.CreateCommand(sql);
        foreach (var argument in arguments) command.Parameters.Add(new NpgsqlParameter { Value = argument });
        return command;
    }
}

using System.Data.Common;
using System.Runtime.CompilerServices;
using Marten;
using Npgsql;
using Safety.Core.Audit.Trials;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Policy.Retelling;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Audit.Trials;

/// <summary>A number of streams of one kind that are read at once.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Streams">The streams.</param>
/// <param name="Facts">How many facts they have.</param>
internal sealed record TrialPage(TrialStream Kind, List<Guid> Streams, long Facts);

/// <summary>
/// Reads history for trials, in pages and without the store's own machinery for single streams; it reads only.
/// </summary>
/// <param name="store">Knows how facts are written.</param>
/// <param name="database">The primary.</param>
internal sealed class TrialStore(IDocumentStore store, NpgsqlDataSource database)
{
    /// <summary>How many facts one page holds at most, unless a single stream has more. Our judgement.</summary>
    private const int PageFacts = 5000;

    /// <summary>How many streams are asked for at once.</summary>
    private const int StreamsMax = 5000;

    /// <summary>How many rows one reading takes at most.</summary>
    private const int RowsMax = 20_000;

    private static readonly Dictionary<TrialStream, Type> States = new()
    {
        [TrialStream.Contacts] = typeof(ContactLedger), [TrialStream.Incident] = typeof(Incident),
        [TrialStream.Visit] = typeof(Visit),
    };

    private static readonly Dictionary<string, Type> Types =
        EventCatalog.Aliases.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The streams of a kind, in pages.</summary>
    public async IAsyncEnumerable<TrialPage> PagesAsync(
        TrialStream kind, [EnumeratorCancellation] CancellationToken ct)
    {
        var (last, rows) = (Guid.Empty, StreamsMax);
        while (rows == StreamsMax)
        {
            var page = new TrialPage(kind, [], 0);
            var streams = await StreamsAsync(kind, last, ct);
            foreach (var (stream, facts) in streams)
            {
                if (page.Facts > 0 && page.Facts + facts > PageFacts)
                {
                    yield return page;
                    page = new TrialPage(kind, [], 0);
                }

                page.Streams.Add(stream);
                page = page with { Facts = page.Facts + facts };
            }

            if (page.Facts > 0) yield return page;
            (last, rows) = (streams.Count > 0 ? streams[^1].Stream : last, streams.Count);
        }
    }

    /// <summary>How many facts the streams of all kinds have.</summary>
    public async Task<long> CountAsync(CancellationToken ct)
    {
        string[] kinds = [.. States.Values.Select(state => HouseJson.NameCode(state.Name))];
        await using var command = Command(
            $"select coalesce(sum(version), 0)::bigint from {SafetyStore.Schema}.mt_streams where type = any($1)",
            (object)kinds);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>The history of each stream of a page.</summary>
    public async Task<IReadOnlyList<(Guid Stream, IReadOnlyList<TrueFact> History)>> HistoriesAsync(
        TrialPage page, CancellationToken ct)
    {
        await using var command = Command(
            $"""
            select stream_id, id, type, data from {SafetyStore.Schema}.mt_events
            where stream_id = any($1) order by stream_id, version
            """,
            page.Streams.ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        var histories = new List<(Guid, IReadOnlyList<TrueFact>)>(page.Streams.Count);
        var (stream, facts) = (Guid.Empty, new List<TrueFact>());
        while (await reader.ReadAsync(ct))
        {
            if (reader.GetGuid(0) != stream)
            {
                (stream, facts) = (reader.GetGuid(0), []);
                histories.Add((stream, facts));
            }

            facts.Add(new TrueFact(reader.GetGuid(1), FactOf(reader, 2)));
        }

        return histories;
    }

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

    private async Task<List<(Guid Stream, long Facts)>> StreamsAsync(
        TrialStream kind, Guid after, CancellationToken ct)
    {
        await using var command = Command(
            $"""
            select id, version from {SafetyStore.Schema}.mt_streams where type = $1 and id > $2 order by id limit $3
            """,
            HouseJson.NameCode(States[kind].Name), after, StreamsMax);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var streams = new List<(Guid, long)>();
        while (await reader.ReadAsync(ct)) streams.Add((reader.GetGuid(0), reader.GetInt64(1)));
        return streams;
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

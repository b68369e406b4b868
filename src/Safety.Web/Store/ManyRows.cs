using Marten;
using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// Writes many rows by few statements. The store itself keeps an operation for each document and for each tag, and
/// holds each new one against all before it: for a file of a hundred thousand rows that alone took longer than the
/// database.
/// </summary>
internal static class ManyRows
{
    /// <summary>Up to so many rows go with the store's own statements, without a turn of their own.</summary>
    internal const int FewMax = 100;

    private const int AtOnceMax = 1000;

    /// <summary>Writes documents, whether they are there already or not, when the transaction is stored.</summary>
    /// <typeparam name="T">The document.</typeparam>
    /// <param name="operations">The transaction at hand.</param>
    /// <param name="documents">The documents by their ids.</param>
    public static void StoreMany<T>(this IDocumentOperations operations, IReadOnlyDictionary<Guid, T> documents)
        where T : notnull
    {
        var json = operations.DocumentStore.Options.Serializer();
        Write(
            operations,
            $"""
            insert into {SafetyStore.Schema}.mt_doc_{typeof(T).Name.ToLowerInvariant()}
                (id, data, mt_version, mt_last_modified, mt_dotnet_type)
            select one.id, one.data::jsonb, gen_random_uuid(), transaction_timestamp(), '{typeof(T).FullName}'
            from unnest(?, ?) as one (id, data)
            on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version,
                mt_last_modified = excluded.mt_last_modified, mt_dotnet_type = excluded.mt_dotnet_type
            """,
            [.. documents.Select(pair => (pair.Key, json.ToJson(pair.Value)))]);
    }

    /// <summary>
    /// Tags facts that are appended in this transaction with whom they concern besides: with a fact the store writes
    /// one tag of each kind, and each further one by a statement of its own.
    /// </summary>
    /// <param name="operations">The transaction at hand.</param>
    /// <param name="kind">The kind of tag, as its table is called.</param>
    /// <param name="tags">The facts' ids, and whom each concerns.</param>
    public static void TagMany(
        this IDocumentOperations operations, string kind, IReadOnlyCollection<(Guid Fact, Guid Subject)> tags) => Write(
        operations,
        $"""
        insert into {SafetyStore.Schema}.mt_event_tag_{kind} (value, seq_id)
        select one.subject, e.seq_id from unnest(?, ?) as one (fact, subject)
        join {SafetyStore.Schema}.mt_events e on e.id = one.fact
        on conflict do nothing
        """,
        tags);

    private static void Write<TFirst, TSecond>(
        IDocumentOperations operations, string sql, IReadOnlyCollection<(TFirst, TSecond)> rows)
    {
        foreach (var some in rows.Chunk(AtOnceMax))
        {
            var (first, second) = (Array.ConvertAll(some, row => row.Item1), Array.ConvertAll(some, row => row.Item2));
            if (rows.Count <= FewMax) operations.QueueSqlCommand(sql, first, second);
            else ((ITransactionParticipantRegistrar)operations).AddTransactionParticipant(new Turn(sql, first, second));
        }
    }

    /// <summary>
    /// A statement that runs after all of the store's own, in the same transaction. Those are sent many at once and
    /// must be over, together, in the time that one of them may take; this one has that time for itself.
    /// </summary>
    private sealed class Turn(string sql, Array first, Array second) : ITransactionParticipant
    {
        private bool stored;

        // Where the store tries the commit again, this is asked again with the new transaction.
        public async Task BeforeCommitAsync(
            NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken token)
        {
            if (stored) return;
            await using var command = new NpgsqlCommand(
                sql.Replace("(?, ?)", "($1, $2)", StringComparison.Ordinal), connection, transaction);
            command.Parameters.Add(new NpgsqlParameter { Value = first });
            command.Parameters.Add(new NpgsqlParameter { Value = second });
            await command.ExecuteNonQueryAsync(token);
        }

        public Task AfterCommitAsync(CancellationToken token)
        {
            stored = true;
            return Task.CompletedTask;
        }
    }
}

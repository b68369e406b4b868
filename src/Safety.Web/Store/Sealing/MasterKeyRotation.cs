using Npgsql;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// Rotates the master key while the service serves: a new version goes into the file, then every living data key is
/// wrapped again in batches, then the earlier versions are retired and leave the file. It may be interrupted anywhere;
/// the next call goes on where it stopped, and at each moment the file opens every key in the database.
/// </summary>
internal sealed class MasterKeyRotation(
    NpgsqlDataSource source, MasterKeys masters, MasterKeyLedger ledger, TimeSpan pause)
{
    /// <summary>
    /// How many data keys are wrapped again per transaction. Our judgement: some milliseconds of locks.
    /// </summary>
    public const int Batch = 200;

    /// <summary>How long the earlier version is still taken, until every node has looked at the file.</summary>
    public static TimeSpan Pause { get; } = MasterKeys.LooksEach + TimeSpan.FromMilliseconds(500);

    private const long OnlyOne = 0x5AFE_7EED;

    /// <summary>
    /// Makes a new version, or finishes a rotation that was interrupted, and returns how many keys it wrapped.
    /// </summary>
    /// <param name="afterStep">Told after each durable step; a test interrupts here.</param>
    /// <param name="cancel">Interrupts.</param>
    public async Task<int> RotateAsync(Action<string>? afterStep, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await TakeTurnAsync(connection, cancel);
        var ring = masters.File.Read();
        // With the wrong file the right key would be lost under a new version, so it is asked before anything is done.
        await ledger.AssertFitsAsync(ring, await ledger.CheckValuesAsync(cancel), masters.File.Path, cancel);
        if (ring.Versions.Count == 1)
        {
            ring = ring.WithNewVersion();
            masters.File.Write(ring);
            afterStep?.Invoke("file");
        }

        masters.Take(ring);
        await ledger.RecordAsync(ring.Current, ring.CheckValue(ring.Current), cancel);
        afterStep?.Invoke("record");
        // Every node sees the new version in the file before the earlier one is forbidden.
        await Task.Delay(pause, cancel);
        var wrapped = await WrapAllAsync(connection, ring, afterStep, cancel);
        if (!await ledger.RetireBeforeAsync(ring.Current, cancel))
            throw new MasterKeyRefusedException(
                "A transaction older than the rotation is still open; ask again later.");
        afterStep?.Invoke("retired");
        wrapped += await WrapAllAsync(connection, ring, afterStep, cancel);
        masters.File.Write(ring.OnlyCurrent());
        masters.Take(ring.OnlyCurrent());
        return wrapped;
    }

    private static async Task TakeTurnAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = OnlyOne });
        if (!(bool)(await command.ExecuteScalarAsync(cancel))!)
            throw new MasterKeyRefusedException("Another rotation of the master key is under way.");
    }

    private static async Task<int> WrapAllAsync(
        NpgsqlConnection connection, MasterKeyRing ring, Action<string>? afterStep, CancellationToken cancel)
    {
        var total = 0;
        while (await WrapBatchAsync(connection, ring, cancel) is > 0 and var count)
        {
            total += count;
            afterStep?.Invoke("batch");
        }

        return total;
    }

    private static async Task<int> WrapBatchAsync(
        NpgsqlConnection connection, MasterKeyRing ring, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var select = new NpgsqlCommand(
            "select id, subject, section, algorithm, master_version, wrapped from keys.data_key "
            + $"where wrapped is not null and master_version < $1 order by id limit {Batch} for update", connection);
        select.Parameters.Add(new NpgsqlParameter { Value = ring.Current });
        // A key destroyed while we waited for its row no longer fits the condition and is left out by PostgreSQL.
        var keys = await KeyStore.ReadAllAsync(select, cancel);
        await using var update = new NpgsqlCommand(
            "update keys.data_key k set wrapped = n.wrapped, master_version = $3 "
            + "from unnest($1, $2) as n(id, wrapped) where k.id = n.id and k.wrapped is not null", connection);
        update.Parameters.Add(new NpgsqlParameter { Value = keys.Select(k => k.Id).ToArray() });
        update.Parameters.Add(new NpgsqlParameter
        {
            Value = keys.Select(k => ring.Wrap(ring.Unwrap(k.Id, k.Scope, k.MasterVersion, k.Wrapped!))).ToArray(),
        });
        update.Parameters.Add(new NpgsqlParameter { Value = ring.Current });
        await update.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
        return keys.Count;
    }
}

using Npgsql;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// The database's side of the master key: which versions there are, proved by check values, never the keys.
/// </summary>
internal sealed class MasterKeyLedger(NpgsqlDataSource source)
{
    /// <summary>The check value of each version that was ever in use.</summary>
    public async Task<IReadOnlyDictionary<int, byte[]>> CheckValuesAsync(CancellationToken cancel)
    {
        await using var command = source.CreateCommand("select version, check_value from keys.master_key");
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var values = new Dictionary<int, byte[]>();
        while (await reader.ReadAsync(cancel)) values[reader.GetInt32(0)] = reader.GetFieldValue<byte[]>(1);
        return values;
    }

    /// <summary>The versions that living data keys are wrapped with.</summary>
    public async Task<IReadOnlyList<int>> VersionsInUseAsync(CancellationToken cancel)
    {
        await using var command = source.CreateCommand(
            "select distinct master_version from keys.data_key where wrapped is not null order by 1");
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var versions = new List<int>();
        while (await reader.ReadAsync(cancel)) versions.Add(reader.GetInt32(0));
        return versions;
    }

    /// <summary>
    /// Makes sure that a ring opens what this database holds: no version is another key than the one that was recorded,
    /// and none that is still needed is missing.
    /// </summary>
    /// <param name="ring">The ring.</param>
    /// <param name="known">The check values that were recorded.</param>
    /// <param name="path">The ring's file, for the sentence.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    /// <exception cref="MasterKeyRefusedException">It does not; nothing was changed.</exception>
    public async Task AssertFitsAsync(
        MasterKeyRing ring, IReadOnlyDictionary<int, byte[]> known, string path, CancellationToken cancel)
    {
        foreach (var version in ring.Versions.Where(known.ContainsKey))
        {
            if (ring.CheckValue(version).AsSpan().SequenceEqual(known[version])) continue;
            throw new MasterKeyRefusedException(
                $"The master key file {path} holds another key as version {version} than the one this database was "
                + "used with. Restore the right file; nothing was changed.");
        }

        var missing = (await VersionsInUseAsync(cancel)).Where(version => !ring.Holds(version)).ToList();
        if (missing.Count == 0 && (known.Count == 0 || ring.Versions.Any(known.ContainsKey))) return;
        var lacking = string.Join(", ", missing.DefaultIfEmpty(known.Keys.DefaultIfEmpty().Max()));
        throw new MasterKeyRefusedException(
            $"The master key file {path} lacks version {lacking}, which this database still needs. Restore the file "
            + "that holds it; nothing was changed.");
    }

    /// <summary>Records a version; one that is there already is left as it is.</summary>
    public async Task RecordAsync(int version, byte[] checkValue, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(
            "insert into keys.master_key (version, check_value) values ($1, $2) on conflict do nothing");
        command.Parameters.Add(new NpgsqlParameter { Value = version });
        command.Parameters.Add(new NpgsqlParameter { Value = checkValue });
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>
    /// Forbids new data keys under versions before this one, and waits until no transaction is left that might still
    /// insert one. False when one did not end in time; asking again goes on.
    /// </summary>
    public async Task<bool> RetireBeforeAsync(int version, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using (var retire = new NpgsqlCommand(
            "update keys.master_key set retired_at = now() where version < $1 and retired_at is null", connection))
        {
            retire.Parameters.Add(new NpgsqlParameter { Value = version });
            await retire.ExecuteNonQueryAsync(cancel);
        }

        await using var horizon = new NpgsqlCommand(
            "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint", connection);
        var until = (long)(await horizon.ExecuteScalarAsync(cancel))!;
        await using var oldest = new NpgsqlCommand(
            "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", connection);
        for (var tries = 0; tries < 600; tries++)
        {
            if ((long)(await oldest.ExecuteScalarAsync(cancel))! >= until) return true;
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancel);
        }

        return false;
    }
}

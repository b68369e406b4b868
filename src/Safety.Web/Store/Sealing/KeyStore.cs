using Npgsql;

namespace Safety.Web.Store.Sealing;

/// <summary>A stored data key: wrapped, or a tombstone when <paramref name="Wrapped"/> is null.</summary>
internal sealed record StoredKey(Guid Id, SealScope Scope, string Algorithm, int MasterVersion, byte[]? Wrapped);

/// <summary>The table of data keys.</summary>
internal sealed class KeyStore(NpgsqlDataSource source)
{
    /// <summary>
    /// The insert of a new key, with <c>?</c> for each argument. A retired master key gives null and so an error:
    /// a text whose key could not be unwrapped again must not be accepted.
    /// </summary>
    public const string Insert =
        "insert into keys.data_key (id, subject, section, algorithm, master_version, wrapped) values (?, ?, ?, ?, "
        + "(select version from keys.master_key where version = ? and retired_at is null), ?)";

    private const string Columns =
        "select id, subject, section, algorithm, master_version, wrapped from keys.data_key ";

    /// <summary>The arguments of <see cref="Insert"/>, in order.</summary>
    public static object[] InsertArguments(DataKey key, MasterKeyRing ring) =>
        [key.Id, key.Scope.Subject, key.Scope.Section, AesGcmBox.Algorithm, ring.Current, ring.Wrap(key)];

    /// <summary>Inserts a key in a transaction of its own.</summary>
    public async Task InsertAsync(DataKey key, MasterKeyRing ring, CancellationToken cancel)
    {
        var arguments = InsertArguments(key, ring);
        var next = 0;
        var numbered = string.Concat(Insert.Select(c => c == '?' ? $"${++next}" : c.ToString()));
        await using var command = source.CreateCommand(numbered);
        foreach (var argument in arguments) command.Parameters.Add(new NpgsqlParameter { Value = argument });
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The keys of these ids that exist, tombstones too, in one query.</summary>
    public async Task<IReadOnlyList<StoredKey>> ReadAsync(Guid[] ids, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(Columns + "where id = any($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = ids });
        return await ReadAllAsync(command, cancel);
    }

    /// <summary>The newest living key of a subject and section, or null.</summary>
    public async Task<StoredKey?> NewestAsync(SealScope scope, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(
            Columns + "where subject = $1 and section = $2 and wrapped is not null "
            + "order by made_at desc, id desc limit 1");
        command.Parameters.Add(new NpgsqlParameter { Value = scope.Subject });
        command.Parameters.Add(new NpgsqlParameter { Value = scope.Section });
        return await ReadAllAsync(command, cancel) is [var newest, ..] ? newest : null;
    }

    /// <summary>Destroys every living key of a subject and section, and returns their ids.</summary>
    public async Task<IReadOnlyList<Guid>> DestroyAsync(
        SealScope scope, string by, string why, DateTimeOffset at, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(
            "update keys.data_key set wrapped = null, destroyed_at = $3, destroyed_by = $4, destroyed_why = $5 "
            + "where subject = $1 and section = $2 and wrapped is not null returning id");
        foreach (var argument in new object[] { scope.Subject, scope.Section, at.ToUniversalTime(), by, why })
            command.Parameters.Add(new NpgsqlParameter { Value = argument });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var ids = new List<Guid>();
        while (await reader.ReadAsync(cancel)) ids.Add(reader.GetGuid(0));
        return ids;
    }

    /// <summary>Reads the rows of a query over <see cref="Columns"/>.</summary>
    public static async Task<IReadOnlyList<StoredKey>> ReadAllAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var keys = new List<StoredKey>();
        while (await reader.ReadAsync(cancel))
        {
            keys.Add(new StoredKey(
                reader.GetGuid(0), new SealScope(reader.GetGuid(1), reader.GetString(2)), reader.GetString(3),
                reader.GetInt32(4), await reader.IsDBNullAsync(5, cancel) ? null : reader.GetFieldValue<byte[]>(5)));
        }

        return keys;
    }
}

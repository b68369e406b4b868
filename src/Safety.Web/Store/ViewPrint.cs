using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// What the tables of the views hold, as one fingerprint per table, so that a view made anew can be held against the
/// one that was there, byte for byte.
/// </summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Hash">The fingerprint of all rows in order.</param>
public sealed record ViewPrint(long Rows, string Hash)
{
    // Every table that is no log: the events, their streams and tags are what the views are made from. When a row was
    // written, and who works on it right now, is no part of a view.
    private const string TablesSql = $"""
        select format('%I.%I', table_schema, table_name) from information_schema.tables
        where table_schema = '{SafetyStore.Schema}' and table_name like 'mt\_doc\_%'
            or table_schema = 'watch' and table_type = 'BASE TABLE' order by 1
        """;

    // A snapshot's version is its stream's, and counts; that of any other document is drawn anew with each writing.
    private const string RowSql = """
        (to_jsonb(t) - 'mt_last_modified' - 'claimed_until' - 'leased_until'
            - case jsonb_typeof(to_jsonb(t) -> 'mt_version') when 'string' then 'mt_version' else '' end)::text
        """;

    /// <summary>The fingerprints of all tables by their names.</summary>
    public static async Task<IReadOnlyDictionary<string, ViewPrint>> OfAllAsync(
        NpgsqlDataSource database, CancellationToken ct)
    {
        var prints = new SortedDictionary<string, ViewPrint>(StringComparer.Ordinal);
        foreach (var table in await Tables(database, ct))
        {
            await using var command = database.CreateCommand(
                "select count(*), md5(coalesce(string_agg(md5(line), '' order by line), ''))"
                + $" from (select {RowSql} as line from {table} t) as lines");
            await using var reader = await command.ExecuteReaderAsync(ct);
            await reader.ReadAsync(ct);
            prints[table] = new ViewPrint(reader.GetInt64(0), reader.GetString(1));
        }

        return prints;
    }

    private static async Task<IReadOnlyList<string>> Tables(NpgsqlDataSource database, CancellationToken ct)
    {
        await using var command = database.CreateCommand(TablesSql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var tables = new List<string>();
        while (await reader.ReadAsync(ct))
            tables.Add(reader.GetString(0));
        return tables;
    }
}

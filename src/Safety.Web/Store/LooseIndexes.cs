using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// Takes away, for as long as views are made anew, the unique indexes that hold for some rows only, such as "one open
/// alert per kind and subject". A rebuild writes many facts at once and in an order of its own: the alert that came
/// later may be written before the one before it is closed. They are put back at the end, and refuse then whatever the
/// facts don't allow. Where the account doesn't own the tables, they stay.
/// </summary>
internal sealed class LooseIndexes : IAsyncDisposable
{
    private const string IndexesSql = $"""
        select format('%I.%I', n.nspname, c.relname), pg_get_indexdef(i.indexrelid)
        from pg_index i
        join pg_class c on c.oid = i.indexrelid
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = '{SafetyStore.Schema}' and t.relname like 'mt\_doc\_%'
            and i.indisunique and i.indpred is not null and pg_has_role(t.relowner, 'usage')
        """;

    private readonly NpgsqlDataSource database;
    private readonly List<string> definitions = [];

    private LooseIndexes(NpgsqlDataSource database) => this.database = database;

    /// <summary>Takes them away until it is disposed.</summary>
    public static async Task<LooseIndexes> Of(NpgsqlDataSource database, CancellationToken ct)
    {
        var loose = new LooseIndexes(database);
        var names = new List<string>();
        await using (var command = database.CreateCommand(IndexesSql))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                names.Add(reader.GetString(0));
                loose.definitions.Add(reader.GetString(1));
            }
        }

        foreach (var name in names)
            await loose.Do($"drop index {name}");
        return loose;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var definition in definitions)
            await Do(definition.Replace("INDEX ", "INDEX IF NOT EXISTS ", StringComparison.Ordinal));
    }

    private async Task Do(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

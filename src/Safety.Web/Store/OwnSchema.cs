using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// A schema whose script we write by hand: the embedded default applies it at each start, production applies the same
/// file of <c>ops/db</c> by hand and the start only looks whether it is there.
/// </summary>
internal static class OwnSchema
{
    /// <summary>Applies a script, or makes sure that somebody did.</summary>
    /// <param name="source">The database.</param>
    /// <param name="script">The script's name without its ending, such as <c>0010_keys</c>.</param>
    /// <param name="table">A table that the script makes.</param>
    /// <param name="apply">Whether this service may change its own schema.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public static async Task PrepareAsync(
        NpgsqlDataSource source, string script, string table, bool apply, CancellationToken cancel)
    {
        // Statements sent together are one transaction; the lock keeps two nodes from making one table at once.
        var sql = apply
            ? "select pg_advisory_xact_lock(815001);\n" + Read(script) + $"\nselect to_regclass('{table}') is not null;"
            : $"select to_regclass('{table}') is not null;";
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var there = false;
        do
        {
            while (await reader.ReadAsync(cancel)) there = reader.GetValue(0) is true;
        }
        while (await reader.NextResultAsync(cancel));
        if (!there)
        {
            throw new ServiceCannotStart(
                $"The table {table} is not there. Apply ops/db/{script}.sql and start again.");
        }
    }

    private static string Read(string script)
    {
        using var stream = typeof(OwnSchema).Assembly.GetManifestResourceStream($"db/{script}.sql")
            ?? throw new InvalidOperationException($"The script {script} is not part of this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

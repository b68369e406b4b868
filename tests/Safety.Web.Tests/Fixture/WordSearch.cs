using System.Text;
using Npgsql;

namespace Safety.Web.Tests.Fixture;

/// <summary>Looks for a word in everything that the database keeps, whoever made the table.</summary>
internal static class WordSearch
{
    private const string TablesSql = """
        select array_agg(format('%I.%I', schemaname, tablename)) from pg_tables
        where schemaname not like 'pg\_%' and schemaname <> 'information_schema'
        """;

    /// <summary>The tables with a row that holds the word as text or as bytes, in capitals or not.</summary>
    public static async Task<IReadOnlyList<string>> TablesThatHold(this SafetyApp app, string word)
    {
        await using var source = NpgsqlDataSource.Create(app.Database);
        await using var list = source.CreateCommand(TablesSql);
        var tables = (string[])(await list.ExecuteScalarAsync())!;
        Assert.True(tables.Length > 20);
        Assert.Contains("wolverine.wolverine_incoming_envelopes", tables);
        var found = new List<string>();
        foreach (var table in tables)
        {
            // Bytes show as hexadecimal digits in a row's text.
            await using var ask = source.CreateCommand(
                $"select exists (select from {table} t where t::text ilike $1 or t::text ilike $2)");
            ask.Parameters.Add(new NpgsqlParameter { Value = $"%{word}%" });
            var digits = Convert.ToHexString(Encoding.UTF8.GetBytes(word));
            ask.Parameters.Add(new NpgsqlParameter { Value = $"%{digits}%" });
            if (await ask.ExecuteScalarAsync() is true) found.Add(table);
        }

        return found;
    }
}

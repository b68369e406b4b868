using Npgsql;
using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Fixture;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task A_new_database_is_empty_and_its_server_keeps_its_promises()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await server.NewDatabaseAsync();

        await ServerPromises.AssertAsync(database, TestContext.Current.CancellationToken);
        Assert.Equal(0L, await AskAsync(database, "select count(*) from pg_tables where schemaname = 'public'"));
    }

    [Fact]
    public async Task A_template_is_filled_once_and_copied_for_each()
    {
        var server = await PostgresServer.SharedAsync();
        var fills = 0;
        async Task Fill(string text)
        {
            fills++;
            await AskAsync(text, "create table planted as select 7::bigint as number");
        }

        var first = await server.NewDatabaseAsync("planted", Fill);
        var second = await server.NewDatabaseAsync("planted", Fill);

        Assert.Equal(1, fills);
        Assert.NotEqual(first, second);
        Assert.Equal(7L, await AskAsync(first, "select number from planted"));
        Assert.Equal(7L, await AskAsync(second, "select number from planted"));
    }

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}

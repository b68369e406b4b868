using Npgsql;

namespace Safety.Bench;

/// <summary>The yardstick: bare prepared single-row commits on the same server, by as many clients.</summary>
public sealed class Baseline : IAsyncDisposable
{
    private readonly List<(NpgsqlConnection Connection, NpgsqlCommand Insert)> clients = [];

    private Baseline()
    {
    }

    /// <summary>Opens a connection with a prepared insert for each client.</summary>
    public static async Task<Baseline> OpenAsync(string connectionString, int count)
    {
        var baseline = new Baseline();
        for (var index = 0; index < count; index++)
        {
            var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
            await connection.OpenAsync();
            if (index == 0)
            {
                await using var create = new NpgsqlCommand(
                    "create schema if not exists bench;"
                    + " create table if not exists bench.one (id uuid primary key, body text)",
                    connection);
                await create.ExecuteNonQueryAsync();
            }

            var insert = new NpgsqlCommand("insert into bench.one (id, body) values ($1, $2)", connection);
            insert.Parameters.Add(new NpgsqlParameter<Guid>());
            insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = new string('x', 700) });
            await insert.PrepareAsync();
            baseline.clients.Add((connection, insert));
        }

        return baseline;
    }

    /// <summary>One commit by one client.</summary>
    public Task Commit(int client)
    {
        var insert = clients[client].Insert;
        ((NpgsqlParameter<Guid>)insert.Parameters[0]).TypedValue = Guid.CreateVersion7();
        return insert.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var (connection, insert) in clients)
        {
            await insert.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}

using System.Collections.Concurrent;
using Npgsql;
using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Fixture;

/// <summary>
/// The PostgreSQL of a test run: the server named in SAFETY_TEST_POSTGRES, else a container where a Docker engine
/// answers, else a private cluster in a temporary folder. Its databases go with it.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const int PoolSize = 20;
    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartSharedAsync);

    private readonly string administrator;
    private Func<Task>? stop;
    private readonly ConcurrentBag<string> databases = [];
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> templates = new();

    private PostgresServer(string administrator) => (this.administrator, stop) = (administrator, DropAllAsync);

    /// <summary>A server that this process started: its databases go with it.</summary>
    internal PostgresServer(string administrator, Func<Task> stop) =>
        (this.administrator, this.stop) = (administrator, stop);

    /// <summary>The one server of this process, started when first asked for, stopped when the process ends.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>Stops the one server of this process if it was ever started; it can't be started again.</summary>
    public static async Task StopSharedAsync()
    {
        if (Shared.IsValueCreated) await (await Shared.Value).DisposeAsync();
    }

    /// <summary>A server of one's own.</summary>
    /// <param name="durable">
    /// False lets a private cluster run without fsync, which is faster; the service itself refuses such a server.
    /// </param>
    public static async Task<PostgresServer> StartAsync(bool durable = true)
    {
        if (Environment.GetEnvironmentVariable("SAFETY_TEST_POSTGRES") is { Length: > 0 } named)
            return new(named);
        return await ContainerPostgres.TryStartAsync(durable) ?? await TemporaryPostgres.StartAsync(durable);
    }

    /// <summary>A fresh empty database; dropped when the server is disposed.</summary>
    public async Task<string> NewDatabaseAsync() => ConnectionTo(await CreateAsync("template1"));

    /// <summary>A fresh copy of a template that is filled once in this process, such as one with all tables.</summary>
    /// <param name="template">The name of the template, for this process.</param>
    /// <param name="fill">Fills it; gets its connection string, and must leave no connection open.</param>
    public async Task<string> NewDatabaseAsync(string template, Func<string, Task> fill)
    {
        var filled = templates.GetOrAdd(template, _ => new(() => FilledAsync(fill)));
        return ConnectionTo(await CreateAsync(await filled.Value));
    }

    /// <summary>Stops what this process started; on a server that it did not start, drops its databases.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref stop, null) is not { } end) return;
        NpgsqlConnection.ClearAllPools();
        await end();
    }

    private async Task DropAllAsync()
    {
        while (databases.TryTake(out var name)) await RunAsync($"drop database if exists {name} with (force)");
    }

    private async Task<string> FilledAsync(Func<string, Task> fill)
    {
        var name = await CreateAsync("template1");
        await fill(ConnectionTo(name) + ";Pooling=false");
        return name;
    }

    private async Task<string> CreateAsync(string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await RunAsync($"create database {name} template {template}");
        databases.Add(name);
        return name;
    }

    private string ConnectionTo(string database) => ConnectionDefaults.Complete(
        new NpgsqlConnectionStringBuilder(administrator) { Database = database, MaxPoolSize = PoolSize }
            .ConnectionString);

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(administrator) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartSharedAsync()
    {
        var server = await StartAsync();
        // For programs without a test runner; a runner asks earlier, because it gives a process little time to exit.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return server;
    }
}

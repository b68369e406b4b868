using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Safety.Web.Store.Sealing;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store.Sealing;

/// <summary>A database and a data folder of their own, on which nodes with a vault can be started.</summary>
public sealed class SealingDatabase : IAsyncDisposable
{
    private readonly List<IHost> _nodes = [];

    private SealingDatabase(string connectionString) => ConnectionString = connectionString;

    public string ConnectionString { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("safety-sealing-").FullName;

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.Parse("2026-05-04T09:00Z", null));

    public string KeyFile => Path.Combine(Folder, "master.key");

    public SealingOptions Options => new()
    {
        Database = ConnectionString, MasterKeyFile = KeyFile, MayMakeMasterKey = true, ApplySchema = true,
    };

    public static async Task<SealingDatabase> NewAsync() =>
        new(await (await PostgresServer.SharedAsync()).NewDatabaseAsync());

    public async Task<IServiceProvider> NodeAsync(Func<SealingOptions, SealingOptions>? with = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSealing(with is null ? Options : with(Options));
        var host = builder.Build();
        await host.StartAsync();
        _nodes.Add(host);
        return host.Services;
    }

    public async Task<Vault> VaultAsync(Func<SealingOptions, SealingOptions>? with = null) =>
        (await NodeAsync(with)).GetRequiredService<Vault>();

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.StopAsync();
            if (node is IAsyncDisposable disposable) await disposable.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}

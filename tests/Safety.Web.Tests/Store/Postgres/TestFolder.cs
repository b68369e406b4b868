using Npgsql;
using Safety.Web.Store.Postgres;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store.Postgres;

/// <summary>A data folder for one test, and what the tests ask of the cluster in it.</summary>
internal sealed class TestFolder : IDisposable
{
    internal string Path { get; } = TemporaryPostgres.NewFolder();

    internal ClusterPlace Place => ClusterPlace.Of(Path);

    internal Postmaster? Running => RunningIn(Path);

    internal static Postmaster? RunningIn(string dataFolder) =>
        Postmaster.Running(ClusterPlace.Of(dataFolder).Data);

    internal Task<EmbeddedPostgres> StartAsync(params (string Name, string Value)[] settings) =>
        EmbeddedPostgres.StartAsync(Path, TestContext.Current.CancellationToken,
            settings: settings.ToDictionary(s => s.Name, s => s.Value));

    internal static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    internal static async Task UntilAsync(Func<bool> holds, string what)
    {
        var limit = DateTime.UtcNow + TimeSpan.FromSeconds(30);
        while (!holds())
        {
            Assert.True(DateTime.UtcNow < limit, $"Waited 30 s in vain until {what}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public void Dispose()
    {
        var place = Place;
        if (Running is { } left)
            Assert.Fail($"The test left its server {left.ProcessId} running.");
        Directory.Delete(Path, recursive: true);
        if (Directory.Exists(place.ClusterFolder)) Directory.Delete(place.ClusterFolder, recursive: true);
    }
}

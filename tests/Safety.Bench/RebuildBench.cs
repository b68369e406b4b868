using System.Diagnostics;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Web;
using Safety.Web.Demo;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>How fast views are rebuilt, on the demo agency, over a private server with fsync on.</summary>
public static class RebuildBench
{
    /// <summary>Tells the demo and rebuilds each view.</summary>
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var settings = new HostSettings(postgres.ConnectionString, folder);
        var telling = Stopwatch.StartNew();
        await DemoAgency.TellAsync(settings, TextWriter.Null);
        Console.WriteLine($"the demo agency was told in {telling.Elapsed.TotalSeconds:F0} s");
        await using var host = BenchAgency.Host(postgres.ConnectionString, folder);
        await host.StartAsync();
        var events = await Count(host.Services.GetRequiredService<NpgsqlDataSource>());
        var store = (DocumentStore)host.Services.GetRequiredService<IDocumentStore>();
        foreach (var view in store.Options.Projections.All.Select(one => one.Name).Order(StringComparer.Ordinal))
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            var watch = Stopwatch.StartNew();
            await daemon.RebuildProjectionAsync(view, CancellationToken.None);
            Console.WriteLine(
                $"{view}: {events} events looked through in {watch.Elapsed.TotalSeconds:F1} s, "
                + $"{events / watch.Elapsed.TotalSeconds:F0} events/s");
        }

        await host.StopAsync();
        await ViewRebuild.Run(ViewRebuild.All, settings, Console.Out, CancellationToken.None);
    }

    private static async Task<long> Count(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand($"select count(*) from {SafetyStore.Schema}.mt_events");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

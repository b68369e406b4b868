using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Web;
using Safety.Web.Demo;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// The demo agency over a private server with fsync on: how long the telling takes, how fast the history of the person
/// with the most facts is read, and how fast each view is made anew.
/// </summary>
public static class DemoBench
{
    private const string BusiestSql = $"""
        select t.value, count(*) from {SafetyStore.Schema}.mt_event_tag_staff t group by 1 order by 2 desc limit 1
        """;

    /// <summary>Runs all and prints.</summary>
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var settings = new HostSettings(postgres.ConnectionString, folder);
        var telling = Stopwatch.StartNew();
        await DemoAgency.TellAsync(settings, TextWriter.Null);
        Console.WriteLine($"the demo agency was told in {telling.Elapsed.TotalSeconds:F0} s");
        // The live views are held against the facts before anything else makes them anew.
        await ViewRebuild.Run(ViewRebuild.All, settings, Console.Out, CancellationToken.None);
        await using var host = BenchAgency.Host(postgres.ConnectionString, folder);
        await host.StartAsync();
        await host.Services.GetRequiredService<Standing>().RefreshFromOthers(CancellationToken.None);
        await History(host, folder);
        await Rebuild(host.Services);
        await host.StopAsync();
    }

    private static async Task History(WebApplication host, string folder)
    {
        var (person, facts) = await Busiest(host.Services.GetRequiredService<NpgsqlDataSource>());
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", await AuditorToken(Path.Combine(folder, "demo.json")));
        var middle = Uri.EscapeDataString(DateTimeOffset.UtcNow.AddDays(-180).ToString("O"));
        foreach (var query in new[] { "limit=100", "limit=500", $"limit=100&as_of={middle}" })
        {
            var times = new Samples();
            for (var index = 0; index < 30; index++)
            {
                var start = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync($"/api/v1/history?staff={person}&{query}");
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                // The first asking compiles what it runs.
                if (index > 0)
                    times.Add(Stopwatch.GetElapsedTime(start));
            }

            Console.WriteLine($"history of a person with {facts} facts, {query.Split("as_of")[0]}…: {times}");
        }
    }

    private static async Task Rebuild(IServiceProvider services)
    {
        var events = await Count(services.GetRequiredService<NpgsqlDataSource>());
        var store = (DocumentStore)services.GetRequiredService<IDocumentStore>();
        foreach (var view in store.Options.Projections.All.Select(one => one.Name).Order(StringComparer.Ordinal))
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            var watch = Stopwatch.StartNew();
            await daemon.RebuildProjectionAsync(view, CancellationToken.None);
            Console.WriteLine(
                $"{view}: {events} events looked through in {watch.Elapsed.TotalSeconds:F1} s, "
                + $"{events / watch.Elapsed.TotalSeconds:F0} events/s");
        }
    }

    private static async Task<string> AuditorToken(string file)
    {
        using var demo = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        return demo.RootElement.GetProperty("sign_ins").EnumerateArray()
            .Single(one => one.GetProperty("role").GetString() == "auditor").GetProperty("token").GetString()!;
    }

    private static async Task<(Guid Person, long Facts)> Busiest(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand(BusiestSql);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetGuid(0), reader.GetInt64(1));
    }

    private static async Task<long> Count(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand($"select count(*) from {SafetyStore.Schema}.mt_events");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

using System.Diagnostics;
using System.Net.Http.Json;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// The service under load, over a private server with fsync on, in a process of its own. Rates are given as the ratio
/// to bare commits by as many clients on the same server in the same run.
/// </summary>
public static class ServiceBench
{
    private static readonly int[] ClientCounts = [1, 8, 32];

    /// <summary>Runs all and prints.</summary>
    public static async Task RunAsync(TimeSpan lasts)
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var agency = await BenchAgency.MakeAsync(postgres.ConnectionString, folder);
        await using var ears = await AlertEars.OpenAsync();
        await using var node = await BenchNode.StartAsync(postgres.ConnectionString, folder, ears.Webhook);
        Console.WriteLine($"start-up over an existing database: {node.StartUp.TotalSeconds:F1} s to ready");
        Console.WriteLine($"memory when idle: {node.Memory().Now:F0} MB");
        var reached = await Rates(postgres.ConnectionString, node, agency, lasts);
        await HalfRate(node, agency, reached / 2, lasts);
        await AlertsHeard(node, agency, ears);
        Console.WriteLine($"memory after the load: {node.Memory().Now:F0} MB, at most {node.Memory().Peak:F0} MB");
    }

    private static async Task<double> Rates(string connectionString, BenchNode node, BenchAgency agency, TimeSpan lasts)
    {
        var workers = agency.Workers.Select(node.Client).ToList();
        await using var baseline = await Baseline.OpenAsync(connectionString, ClientCounts.Max());
        await Samples.Race(8, TimeSpan.FromSeconds(4), client => File(workers[client], agency, client));
        var reached = 0.0;
        foreach (var clients in ClientCounts)
        {
            var (bare, bareTimes) = await Samples.Race(clients, lasts, baseline.Commit);
            var (reports, times) = await Samples.Race(clients, lasts, client => File(workers[client], agency, client));
            var (again, _) = await Samples.Race(clients, lasts, baseline.Commit);
            var yardstick = (bare + again) / 2;
            Console.WriteLine(
                $"{clients,2} clients: {reports,6:F0} acknowledged reports/s ({times}); bare commits {bare:F0} and "
                + $"{again:F0}/s ({bareTimes}); ratio {reports / yardstick:F3}");
            reached = reports;
        }

        return reached;
    }

    private static async Task HalfRate(BenchNode node, BenchAgency agency, double perSecond, TimeSpan lasts)
    {
        var workers = agency.Workers.Select(node.Client).ToList();
        var times = await Samples.Pace(
            perSecond, lasts, index => File(workers[index % workers.Count], agency, index));
        Console.WriteLine($"at half that rate, {perSecond:F0} reports/s: {times}");
    }

    private static async Task AlertsHeard(BenchNode node, BenchAgency agency, AlertEars ears)
    {
        using var stop = new CancellationTokenSource();
        var listening = await ears.BeginAsync(node.Client(agency.Manager), stop.Token);
        var worker = node.Client(agency.Workers[0]);
        var (streamed, called) = (new Samples(), new Samples());
        for (var index = 0; index < 200; index++)
        {
            var (calls, from) = (ears.Calls, ears.Lines.Count);
            await File(worker, agency, index, "threat_weapon");
            var acknowledged = Stopwatch.GetTimestamp();
            var (line, webhook) = await ears.HeardAsync(calls, from);
            streamed.Add(After(acknowledged, line));
            called.Add(After(acknowledged, webhook));
        }

        await stop.CancelAsync();
        await listening;
        Console.WriteLine($"from the acknowledged report to the server-sent event: {streamed}");
        Console.WriteLine($"from the acknowledged report to the webhook's call: {called}");
    }

    private static TimeSpan After(long acknowledged, long heard) =>
        heard <= acknowledged ? TimeSpan.Zero : Stopwatch.GetElapsedTime(acknowledged, heard);

    private static async Task File(HttpClient worker, BenchAgency agency, int index, string category = "threat_direct")
    {
        var body = new
        {
            category,
            description = "Said that I would be sorry if I came back.",
            client_id = agency.Clients[Math.Abs(index * 31 % agency.Clients.Count)],
        };
        var answer = await worker.PutAsJsonAsync($"/api/v1/incidents/{Guid.CreateVersion7()}", body, HouseJson.Options);
        answer.EnsureSuccessStatusCode();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Policy;
using Safety.Core.Visits;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// Very many visits fall due within five minutes on one node, and very many people answer one alert at once. The visits
/// are written as facts before the node starts; what it then does, it does by itself.
/// </summary>
public static class StormBench
{
    private const int Answerers = 200;
    private const int AtOnce = 500;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const string RecordSql = """
        select count(*), count(distinct stream_id),
          count(*) filter (where late < interval '0'), count(*) filter (where late > interval '15 s'),
          extract(epoch from percentile_cont(0.5) within group (order by late)),
          extract(epoch from percentile_cont(0.99) within group (order by late)), extract(epoch from max(late))
        from (select stream_id, (data ->> 'found_at')::timestamptz - (data ->> 'alarm_at')::timestamptz as late
          from safety.mt_events where type = 'visit_found_overdue') found
        """;

    /// <summary>Runs both and prints.</summary>
    /// <param name="visits">How many visits fall due.</param>
    public static async Task RunAsync(int visits)
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var agency = await StormAgency.MakeAsync(postgres.ConnectionString, folder, Answerers);
        await using var ears = await AlertEars.OpenAsync();
        await using (var node = await BenchNode.StartAsync(postgres.ConnectionString, folder, ears.Webhook))
            await Answers(node, agency);
        var written = Stopwatch.StartNew();
        var begins = DateTimeOffset.UtcNow + TimeSpan.FromSeconds(30 + (visits / 250.0));
        await SendOut(postgres.ConnectionString, folder, agency, visits, begins);
        Console.WriteLine($"{visits} running visits written in {written.Elapsed.TotalSeconds:F0} s");
        await using var watching = await BenchNode.StartAsync(postgres.ConnectionString, folder, ears.Webhook);
        await Storm(postgres.ConnectionString, visits, begins);
        Console.WriteLine($"memory of the node: {watching.Memory().Now:F0} MB, at most {watching.Memory().Peak:F0} MB");
    }

    /// <summary>Everybody whom the ladder called says "I have it" in the same moment.</summary>
    private static async Task Answers(BenchNode node, StormAgency agency)
    {
        var worker = node.Client(agency.Worker);
        await StormAgency.FileAsync(worker);
        var clients = agency.Answerers.Select(node.Client).ToList();
        var alert = await StormAgency.AlertAsync(clients[0]);
        var clock = Stopwatch.StartNew();
        var said = await Task.WhenAll(clients.Select(async client =>
            (await client.PostAsync($"/api/v1/alerts/{alert}/acknowledgement", null)).StatusCode));
        var owner = await StormAgency.OwnerAsync(clients[0], alert);
        Console.WriteLine(
            $"{said.Length} people answered one alert at once in {clock.Elapsed.TotalSeconds:F1} s: "
            + $"{said.Count(code => code == HttpStatusCode.OK)} heard yes, "
            + $"{said.Count(code => code == HttpStatusCode.Conflict)} heard that somebody has it, "
            + $"{said.Count(code => code is not (HttpStatusCode.OK or HttpStatusCode.Conflict))} something else; "
            + $"owners: {owner}");
    }

    private static async Task SendOut(
        string connectionString, string folder, StormAgency agency, int visits, DateTimeOffset begins)
    {
        await using var host = BenchAgency.Host(connectionString, folder);
        await host.StartAsync();
        var store = host.Services.GetRequiredService<IDocumentStore>();
        for (var from = 0; from < visits; from += AtOnce)
        {
            await using var session = store.LightweightSession();
            for (var index = from; index < Math.Min(from + AtOnce, visits); index++)
            {
                var ends = begins + (Window * index / visits);
                session.Events.StartStream<Visit>(Guid.CreateVersion7(), [.. FactsOf(agency, index, ends)]);
            }

            await session.SaveChangesAsync();
        }

        await host.StopAsync();
    }

    private static IEnumerable<object> FactsOf(StormAgency agency, int index, DateTimeOffset ends)
    {
        var (worker, team) = agency.People[index % agency.People.Count];
        var started = ends - TimeSpan.FromMinutes(30);
        var plan = new VisitPlan(
            VisitPlaceKind.ClientHome, agency.Place, VisitPurpose.Care, started, ends, [], false, false, null);
        var times = new VisitTimes(TimeSpan.FromHours(4), TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMinutes(1), 0);
        yield return new VisitPlanned(worker, agency.Client, team, plan, "bench", worker, started);
        yield return new VisitRiskChecked([], VisitRiskBand.Standard, PolicyInForce.Default.Version, null, started);
        yield return new VisitStarted(
            false, times, [new VisitDue(VisitDeadline.End, ends, ends, ends)], worker, VisitChannel.Api, started);
    }

    private static async Task Storm(string connectionString, int visits, DateTimeOffset begins)
    {
        var until = begins + Window + TimeSpan.FromMinutes(5);
        while (DateTimeOffset.UtcNow < until)
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            if (DateTimeOffset.UtcNow > begins + Window && (await Record(connectionString)).Found >= visits) break;
        }

        var (found, line) = await Record(connectionString);
        Console.WriteLine($"{visits} deadlines within {Window.TotalMinutes:F0} minutes: {found} found; {line}");
    }

    private static async Task<(long Found, string Line)> Record(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(RecordSql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var found = reader.GetInt64(0);
        return found == 0 ? (0, "none") : (found, string.Create(CultureInfo.InvariantCulture,
            $"doubled {found - reader.GetInt64(1)}, early {reader.GetInt64(2)}, later than 15 s {reader.GetInt64(3)}; "
            + $"late by p50 {reader.GetDecimal(4):F2} s, p99 {reader.GetDecimal(5):F2} s,"
            + $" most {reader.GetDecimal(6):F2} s"));
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// Whether the time of an answer tells the duress code from the other one. Visits end in pairs, one with each code, in
/// turn; if time told nothing, each would be the slower one in half of the pairs.
/// </summary>
public static class DuressBench
{
    private const string Well = "blue42";
    private const string Duress = "green77";

    /// <summary>Runs it and prints.</summary>
    /// <param name="pairs">How many pairs.</param>
    public static async Task RunAsync(int pairs)
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var agency = await StormAgency.MakeAsync(postgres.ConnectionString, folder, 1);
        await using var ears = await AlertEars.OpenAsync();
        await using var node = await BenchNode.StartAsync(postgres.ConnectionString, folder, ears.Webhook);
        using var worker = node.Client(agency.Worker);
        var client = await ReadyAsync(worker, agency);

        var (ordinary, silent, slower) = (new Samples(), new Samples(), 0);
        for (var pair = 0; pair < pairs; pair++)
        {
            var (one, other) = (await StartedAsync(worker, client), await StartedAsync(worker, client));
            var isFirst = pair % 2 == 0;
            var first = await EndAsync(worker, one, isFirst ? Duress : Well);
            var second = await EndAsync(worker, other, isFirst ? Well : Duress);
            var (spoke, feared) = isFirst ? (second, first) : (first, second);
            ordinary.Add(spoke);
            silent.Add(feared);
            if (feared > spoke) slower++;
        }

        Console.WriteLine($"ended with the ordinary code: {ordinary}");
        Console.WriteLine($"ended with the duress code:   {silent}");
        var score = (slower - (pairs / 2.0)) / (Math.Sqrt(pairs) / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"the duress code was the slower one in {slower} of {pairs} pairs (sign test: z = {score:F2})"));
    }

    private static async Task<Guid> ReadyAsync(HttpClient worker, StormAgency agency)
    {
        var client = Guid.CreateVersion7();
        await BenchNode.Done(worker.PutAsJsonAsync(
            $"/api/v1/clients/{client}", new { reference = "B-2", team = agency.WorkerTeam.Value }));
        await BenchNode.Done(
            worker.PostAsJsonAsync($"/api/v1/clients/{client}/intake-checks", new { history = "none_known" }));
        await BenchNode.Done(worker.PutAsJsonAsync(
            "/api/v1/me/visit-codes", new { all_is_well_code = Well, duress_code = Duress }));
        return client;
    }

    private static async Task<Guid> StartedAsync(HttpClient worker, Guid client)
    {
        var (visit, now) = (Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        await BenchNode.Done(worker.PutAsJsonAsync($"/api/v1/visits/{visit}", new
        {
            client_id = client,
            place_kind = "client_home",
            place = "Invented Lane 1",
            purpose = "care",
            starts_at = now,
            ends_at = now.AddHours(2),
        }));
        await BenchNode.Done(worker.PostAsync($"/api/v1/visits/{visit}/start", null));
        return visit;
    }

    private static async Task<TimeSpan> EndAsync(HttpClient worker, Guid visit, string code)
    {
        var start = Stopwatch.GetTimestamp();
        await BenchNode.Done(worker.PostAsJsonAsync($"/api/v1/visits/{visit}/end", new { code }));
        return Stopwatch.GetElapsedTime(start);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// How long it takes from a call outside the agreed hours until its breach stands with the limit, until the limit's
/// owner's open page is told, and until the agency's webhook is called. The same call about a client without a limit,
/// in turn with it, is the yardstick.
/// </summary>
public static class BreachBench
{
    private static readonly TimeSpan Aim = TimeSpan.FromSeconds(1);

    /// <summary>Runs it and prints.</summary>
    /// <param name="calls">How many calls, each of a client of its own; at most half of the agency's clients.</param>
    public static async Task RunAsync(int calls)
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var agency = await BenchAgency.MakeAsync(postgres.ConnectionString, folder);
        await using var ears = await AlertEars.OpenAsync();
        await using var node = await BenchNode.StartAsync(postgres.ConnectionString, folder, ears.Webhook);
        using var worker = node.Client(agency.Workers[0]);
        using var manager = node.Client(agency.Manager);
        calls = Math.Min(calls, agency.Clients.Count / 2);
        var limits = new List<Guid>();
        for (var index = 0; index < calls; index++)
            limits.Add(await LimitAsync(worker, manager, agency.Clients[index]));

        using var stop = new CancellationTokenSource();
        var listening = await ears.BeginAsync(node.Client(agency.Manager), stop.Token);
        var (bare, answered, seen, streamed, called) =
            (new Samples(), new Samples(), new Samples(), new Samples(), new Samples());
        for (var index = 0; index < calls; index++)
        {
            bare.Add((await CallAsync(worker, agency.Clients[calls + index])).Took);
            var (webhooks, lines) = (ears.Calls, ears.Lines.Count);
            var (start, took) = await CallAsync(worker, agency.Clients[index]);
            answered.Add(took);
            await BreachIsSeenAsync(worker, limits[index]);
            seen.Add(Stopwatch.GetElapsedTime(start));
            var (line, webhook) = await ears.HeardAsync(webhooks, lines);
            streamed.Add(Stopwatch.GetElapsedTime(start, line));
            called.Add(Stopwatch.GetElapsedTime(start, webhook));
        }

        await stop.CancelAsync();
        await listening;
        Print(bare, answered, seen, streamed, called);
    }

    private static void Print(Samples bare, Samples answered, Samples seen, Samples streamed, Samples called)
    {
        Console.WriteLine($"a call of a client without a limit, until its answer: {bare}");
        Console.WriteLine($"a call that crosses a limit, until its answer: {answered}; " + string.Create(
            CultureInfo.InvariantCulture, $"{answered.Percentile(0.5) / bare.Percentile(0.5):F2} times the other"));
        Console.WriteLine($"  until the breach is read with the limit: {seen}; {Within(seen)}");
        Console.WriteLine($"  until the owner's open page is told: {streamed}; {Within(streamed)}");
        Console.WriteLine($"  until the webhook is called: {called}; {Within(called)}");
    }

    private static string Within(Samples times) => (times.Percentile(1) <= Aim.TotalMilliseconds ? "all" : "NOT all")
        + string.Create(CultureInfo.InvariantCulture, $" within a second, at most {times.Percentile(1):F1} ms");

    // The agreed hours begin in six hours, so that a call now lies outside them at any time of any day.
    private static async Task<Guid> LimitAsync(HttpClient worker, HttpClient manager, ClientId client)
    {
        var (limit, from) = (Guid.CreateVersion7(), TimeOnly.FromDateTime(DateTime.Now.AddHours(6)));
        if (from > new TimeOnly(22, 59)) from = new TimeOnly(6, 0);
        var days = Enum.GetNames<DayOfWeek>().Select(day => day.ToLowerInvariant());
        await BenchNode.Done(worker.PutAsJsonAsync($"/api/v1/limits/{limit}", new
        {
            client_id = client.Value,
            kind = "scheduled_hours_only",
            hours = new { days, from, until = from.AddHours(1) },
            reason = "Invented.",
            appeal_route = "Write to the invented complaints office.",
        }));
        await BenchNode.Done(manager.PostAsync($"/api/v1/limits/{limit}/approval", null));
        return limit;
    }

    private static async Task<(long Start, TimeSpan Took)> CallAsync(HttpClient worker, ClientId client)
    {
        var start = Stopwatch.GetTimestamp();
        await BenchNode.Done(worker.PostAsJsonAsync($"/api/v1/clients/{client.Value}/contacts", new
        {
            id = Guid.CreateVersion7(),
            kind = "phone_in",
            initiated_by = "client",
            minutes = 9,
        }));
        return (start, Stopwatch.GetElapsedTime(start));
    }

    private static async Task BreachIsSeenAsync(HttpClient worker, Guid limit)
    {
        var view = await worker.GetFromJsonAsync<JsonElement>($"/api/v1/limits/{limit}");
        if (view.GetProperty("breaches_ever").GetInt32() != 1)
            throw new InvalidOperationException("The call is not among the breaches of its limit.");
    }
}

using System.Diagnostics;
using System.Globalization;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;
using Safety.Core.Audit.Trials;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Audit.Trials;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// How fast a policy is tried on history, beside a plain read of the same facts by the same machine in the same run.
/// </summary>
public static class TrialBench
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    // After whatever a new installation writes by itself.
    private const long FirstPlace = 1_000_000;
    private const int BatchFacts = 20_000;

    /// <summary>Makes a history, reads it, tries a policy on it, and prints.</summary>
    /// <param name="events">About how many facts there are.</param>
    public static async Task RunAsync(int events)
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        await using var host = BenchAgency.Host(postgres.ConnectionString, folder);
        await host.StartAsync();
        var made = await WriteAsync(host.Services, events);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a history of {made:N0} facts"));
        var read = await ReadAsync(host.Services);
        var tried = await TryAsync(host.Services);
        Print("read and nothing else, one thread", made, read);
        Print("tried: control and trial, two threads", made, tried);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {tried / read:F2} times the plain read; 6 million in {6e6 / made * tried.TotalMinutes:F1} min at this"
            + $" pace; at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        await host.StopAsync();
    }

    private static void Print(string what, long facts, TimeSpan took) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {took.TotalSeconds:F1} s, {facts / took.TotalSeconds:N0} facts/s"));

    private static async Task<TimeSpan> ReadAsync(IServiceProvider services)
    {
        var (history, clock) = (services.GetRequiredService<TrialStore>(), Stopwatch.StartNew());
        foreach (var subject in Enum.GetValues<TrialSubject>())
        {
            await foreach (var page in history.PagesAsync(subject, CancellationToken.None))
                await history.HistoriesAsync(page, CancellationToken.None);
        }

        return clock.Elapsed;
    }

    private static async Task<TimeSpan> TryAsync(IServiceProvider services)
    {
        var trials = services.GetRequiredService<PolicyTrials>();
        var today = services.GetRequiredService<AgencyTime>().Today;
        var lead = new Asker(new StaffId(Guid.CreateVersion7()), new HashSet<StaffRole> { StaffRole.SafetyLead });
        var numbers = new PolicyNumbers { DemandConcern = 10, CheckInGrace = TimeSpan.FromMinutes(20) };
        var clock = Stopwatch.StartNew();
        var run = trials.Begin(lead, numbers, today.AddYears(-1), today).Run!;
        while (run.Stage == TrialStage.Running && clock.Elapsed < Limit) await Task.Delay(20);
        var took = clock.Elapsed;
        foreach (var kind in run.Outcome!.Kinds.Where(kind => kind.Control + kind.Trial.Alerts > 0))
            Console.WriteLine($"  {kind.Kind}: {kind.Control} in force, {kind.Trial.Alerts} on trial");
        Console.WriteLine($"  {run.Stage}, {run.NotTold} streams not told");
        return took;
    }

    private static async Task<long> WriteAsync(IServiceProvider services, int events)
    {
        var serializer = services.GetRequiredService<IDocumentStore>().Options.Serializer();
        var database = services.GetRequiredService<NpgsqlDataSource>();
        var (made, batch) = (0L, new List<(Type State, Guid Stream, object Fact)>());
        foreach (var group in new TrialHistory(1).Groups())
        {
            batch.AddRange(group);
            if (batch.Count < BatchFacts && made + batch.Count < events) continue;
            made = await CopyAsync(database, serializer, batch, made);
            batch.Clear();
            if (made >= events) break;
        }

        await using var analyze = database.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
        return made;
    }

    private static async Task<long> CopyAsync(
        NpgsqlDataSource database, ISerializer serializer, List<(Type State, Guid Stream, object Fact)> batch,
        long made)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using (var streams = await connection.BeginBinaryImportAsync(
            "copy safety.mt_streams (id, type, version) from stdin (format binary)"))
        {
            foreach (var ((state, stream), facts) in batch.CountBy(one => (one.State, one.Stream)))
            {
                await streams.StartRowAsync();
                await streams.WriteAsync(stream);
                await streams.WriteAsync(HouseJson.NameCode(state.Name));
                await streams.WriteAsync((long)facts);
            }

            await streams.CompleteAsync();
        }

        await using var events = await connection.BeginBinaryImportAsync(
            "copy safety.mt_events (seq_id, id, stream_id, version, type, data) from stdin (format binary)");
        var versions = new Dictionary<Guid, long>();
        foreach (var (_, stream, fact) in batch)
        {
            versions[stream] = versions.GetValueOrDefault(stream) + 1;
            await events.StartRowAsync();
            await events.WriteAsync(FirstPlace + ++made);
            await events.WriteAsync(Guid.CreateVersion7());
            await events.WriteAsync(stream);
            await events.WriteAsync(versions[stream]);
            await events.WriteAsync(EventCatalog.Aliases[fact.GetType()]);
            await events.WriteAsync(serializer.ToJson(fact), NpgsqlDbType.Jsonb);
        }

        await events.CompleteAsync();
        return made;
    }
}

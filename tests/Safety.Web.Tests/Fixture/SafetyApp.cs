using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Safety.Core.Language;
using Safety.Web.Store;
using Safety.Web.Tests.Watch;

namespace Safety.Web.Tests.Fixture;

/// <summary>
/// A whole node of the service, listening on a free port of this machine, over a database of its own. Its clock stands
/// still until the test moves it, and its watch looks only when the test says so, unless a test asks for real time.
/// </summary>
public sealed class SafetyApp : IAsyncDisposable
{
    /// <summary>Where the clock of a test begins: a Tuesday morning.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    // A database that was copied from the template can only be opened with the master key that the template was made
    // with.
    private static readonly Lazy<string> TemplateFolder =
        new(() => Directory.CreateTempSubdirectory("safety-template-").FullName);

    private SafetyApp(WebApplication host, FakeTimeProvider? clock, string database, string folder) =>
        (Host, Clock, Database, Folder) = (host, clock, database, folder);

    /// <summary>The running node.</summary>
    public WebApplication Host { get; }

    /// <summary>The clock of the machine, or null in real time.</summary>
    public FakeTimeProvider? Clock { get; }

    /// <summary>The connection string of the node's database.</summary>
    public string Database { get; }

    /// <summary>The node's data folder.</summary>
    public string Folder { get; }

    /// <summary>Where the node listens.</summary>
    public Uri Address => new(Host.Urls.First());

    /// <summary>The node's services.</summary>
    public IServiceProvider Services => Host.Services;

    /// <summary>Now, by the node's clock.</summary>
    public DateTimeOffset Now => Services.GetRequiredService<EffectiveClock>().GetUtcNow();

    /// <summary>Starts a node over a fresh database.</summary>
    /// <param name="realTime">Whether the clock runs and the watch looks each second by itself.</param>
    /// <param name="also">Further settings of the host.</param>
    public static async Task<SafetyApp> StartAsync(bool realTime = false, Action<WebApplicationBuilder>? also = null)
    {
        var server = await PostgresServer.SharedAsync();
        var database = await server.NewDatabaseAsync("service", FillTemplate);
        return await StartOnAsync(database, realTime, also);
    }

    /// <summary>Starts a node, perhaps one of several, over a given database.</summary>
    public static async Task<SafetyApp> StartOnAsync(
        string database, bool realTime = false, Action<WebApplicationBuilder>? also = null, string? folder = null,
        bool migrate = true)
    {
        var clock = realTime ? null : new FakeTimeProvider(Morning);
        folder ??= FolderWithKey();
        var host = SafetyHost.Build([], Settings(database, folder, clock) with { Migrate = migrate }, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            TestSignIn.AddTo(builder.Services);
            // A test reads as fast as no person does; the pace has tests of its own.
            builder.Configuration["Door:DetailReadsPerMinute"] = "1000000";
            builder.Configuration["Door:SearchesPerMinute"] = "1000000";
            also?.Invoke(builder);
        });
        await host.StartAsync();
        await host.Services.GetRequiredService<Standing>().RefreshFromOthers(CancellationToken.None);
        return new SafetyApp(host, clock, database, folder);
    }

    /// <summary>Asks a command as somebody; the answer may be a refusal.</summary>
    public Task<Answer> Ask(object command, Actor by, long? expectedVersion = null) =>
        Services.GetRequiredService<Dispatcher>()
            .Ask(command, by, expectedVersion, ct: TestContext.Current.CancellationToken);

    /// <summary>Asks a command as somebody and fails the test if it is refused.</summary>
    public async Task<Answer> Done(object command, Actor by)
    {
        var answer = await Ask(command, by);
        Assert.Null(answer.Refusal);
        return answer;
    }

    /// <summary>A client that is signed in as a person, or as nobody.</summary>
    public HttpClient ClientOf(StaffId? person, bool inPerson = false) =>
        TestSignIn.Client(Address, person, inPerson);

    /// <summary>Waits until a view that lags holds every fact that is stored.</summary>
    public Task CaughtUp(string view) => Patience.Until(
        async () => await Scalar<long>(
            "select max(seq_id) - coalesce((select last_seq_id from safety.mt_event_progression"
            + $" where name = '{view}:All'), 0) from safety.mt_events") == 0,
        TimeSpan.FromSeconds(60), () => $"The view {view} did not catch up.");

    /// <summary>One value from the node's database.</summary>
    public async Task<T?> Scalar<T>(string sql)
    {
        await using var command = Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) is T value ? value : default;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync();
        await Host.DisposeAsync();
    }

    private static HostSettings Settings(string database, string folder, FakeTimeProvider? clock) =>
        new(database, folder)
        {
            MachineClock = clock ?? TimeProvider.System,
            FollowDatabaseClock = clock is null,
            Watch = clock is null,
            Url = "http://127.0.0.1:0",
        };

    private static string FolderWithKey()
    {
        var folder = Directory.CreateTempSubdirectory("safety-test-").FullName;
        var key = Path.Combine(TemplateFolder.Value, "master.key");
        if (File.Exists(key))
            File.Copy(key, Path.Combine(folder, "master.key"));
        return folder;
    }

    private static async Task FillTemplate(string database)
    {
        var settings = Settings(database, TemplateFolder.Value, new FakeTimeProvider(Morning));
        await using var host = SafetyHost.Build([], settings);
        await host.StartAsync();
        await host.StopAsync();
    }
}

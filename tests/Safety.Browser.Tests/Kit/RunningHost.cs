using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safety.Web;
using Safety.Web.Layout;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Watch;

namespace Safety.Browser.Tests.Kit;

/// <summary>The real service in this process, on a port of the system's choice and a database of its own.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    /// <summary>For how long a start or a stop may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly WebApplication app;
    private readonly DirectoryInfo folder;
    private readonly SmtpSink mail;

    private RunningHost(WebApplication app, DirectoryInfo folder, SmtpSink mail) =>
        (this.app, this.folder, this.mail, People) = (app, folder, mail, new People(app.Services));

    /// <summary>The invented people of this run.</summary>
    public People People { get; }

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address => app.Urls.First().TrimEnd('/');

    /// <summary>What it is made of, to prepare what a test needs.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Starts it with the sample pages of this program beside its own.</summary>
    public static async Task<RunningHost> StartAsync()
    {
        var server = await PostgresServer.SharedAsync().WaitAsync(Patience);
        var database = await server.NewDatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("safety-browser-");
        var mail = new SmtpSink();
        var settings = new HostSettings(database, folder.FullName) { Url = "http://127.0.0.1:0" };
        var app = SafetyHost.Build(SettingsWith(mail), settings, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            builder.Services.AddSingleton(new OtherPages([typeof(RunningHost).Assembly]));
        });
        await app.StartAsync().WaitAsync(Patience);
        return new RunningHost(app, folder, mail);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await app.StopAsync(limit.Token);
        await app.DisposeAsync();
        mail.Dispose();
        folder.Delete(recursive: true);
    }

    // Nobody has a second factor, and many sign in from one address within a minute. Without a mail relay nobody would
    // be reached aloud, and each test's alert would be told to every manager at once.
    private static string[] SettingsWith(SmtpSink mail) =>
    [
        "--Door:SecondFactor=Offered", "--Door:SignInsPerMinute=1000",
        "--Safety:Mail:Host=127.0.0.1", $"--Safety:Mail:Port={mail.Port}", "--Safety:Mail:From=safety@example.org",
        "--Safety:Mail:RequireTls=false",
    ];
}

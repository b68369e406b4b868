namespace Safety.Web.Store.Postgres;

/// <summary>Starts and stops the server of one cluster by PostgreSQL's own <c>pg_ctl</c>.</summary>
internal sealed class ClusterControl(ClusterPlace place, string binFolder, IReadOnlyDictionary<string, string> settings)
{
    // A crashed cluster replays its log before it answers, which may take minutes on a slow disk.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private const int Attempts = 20;
    private const int TailLines = 8;

    /// <summary>Starts the server, or takes over the one that a crashed service left running; tells its port.</summary>
    internal async Task<int> StartAsync(CancellationToken ct)
    {
        if (Postmaster.Running(place.Data) is { } running) return Remembered(running.Port);
        for (var attempt = 1; ; attempt++)
        {
            Postmaster.ForgetStale(place.Data);
            var port = ClusterPort.Choose(place.PortFile, another: attempt > 1 && PortWasTaken());
            var run = await PgCtlAsync(["start", "-w", "-l", place.StartLog, "-o", Options(port)], StartLimit, ct);
            if (run.ExitCode == 0) return Remembered(port);
            if (attempt == Attempts || !MayPass()) throw new ClusterFailed(WhyNot(run));
            await Task.Delay(Pause, ct);
        }
    }

    /// <summary>Stops the server so that its next start has nothing to recover.</summary>
    internal async Task StopAsync()
    {
        if (Postmaster.Running(place.Data) is null) return;
        var run = await PgCtlAsync(["stop", "-w", "-m", "fast"], StopLimit, CancellationToken.None);
        if (run.ExitCode != 0 && Postmaster.Running(place.Data) is not null)
            throw new ClusterFailed($"PostgreSQL did not stop within {StopLimit.TotalSeconds} s: {run.Output}");
    }

    private Task<Tool.Result> PgCtlAsync(string[] words, TimeSpan limit, CancellationToken ct) => Tool.RunAsync(
        Path.Combine(binFolder, PostgresBinaries.Named("pg_ctl")),
        ["-D", place.Data, "-t", $"{limit.TotalSeconds:0}", .. words],
        limit + TimeSpan.FromSeconds(5), Account.ForClusterIn(place.Data), ct);

    private string Options(int port) => string.Join(' ', ClusterSettings.For(port, settings)
        .Select(setting => $"-c {setting.Key}={setting.Value}"));

    private int Remembered(int port)
    {
        File.WriteAllText(place.PortFile, $"{port}\n");
        return port;
    }

    private bool PortWasTaken() => Said().Contains("could not bind", StringComparison.Ordinal);

    // The processes of a killed server end a moment after it, and hold its shared memory until then.
    private bool MayPass() => PortWasTaken() || Said().Contains("pre-existing shared memory", StringComparison.Ordinal);

    private string WhyNot(Tool.Result run) => $"PostgreSQL did not start on {place.Data}: {run.Output}{Said()}";

    // What the server said lately: before its log was open, and in it.
    private string Said() => Tail(place.StartLog) + Tail(NewestLog());

    private string? NewestLog() => Directory.Exists(place.Logs)
        ? Directory.EnumerateFiles(place.Logs).MaxBy(File.GetLastWriteTimeUtc) : null;

    private static string Tail(string? file) =>
        File.Exists(file) ? string.Join('\n', File.ReadLines(file).TakeLast(TailLines)) + '\n' : "";
}

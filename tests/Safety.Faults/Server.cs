using Safety.Web.Store.Postgres;

namespace Safety.Faults;

/// <summary>The private server of a data folder, stopped as a power cut would stop it, and started again.</summary>
internal static class Server
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>
    /// <c>pg_ctl stop -m immediate</c>: no checkpoint, every connection gone, recovery at the next start.
    /// </summary>
    public static async Task StopAtOnceAsync(string data)
    {
        var ct = TestContext.Current.CancellationToken;
        var place = ClusterPlace.Of(data);
        var programs = await ClusterPrograms.FindAsync(place, ct);
        var run = await Tool.RunAsync(
            Path.Combine(programs, PostgresBinaries.Named("pg_ctl")),
            ["-D", place.Data, "-m", "immediate", "-w", "stop"], Limit, Account.ForClusterIn(place.Data), ct);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Null(Postmaster.Running(place.Data));
    }

    /// <summary>Starts it again where it was; the services find it by themselves.</summary>
    public static Task<EmbeddedPostgres> StartAgainAsync(string data) =>
        EmbeddedPostgres.StartAsync(data, TestContext.Current.CancellationToken);
}

using System.Diagnostics;
using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Store.Postgres;

public sealed class CrashTests
{
    [Fact]
    public async Task A_server_left_by_a_killed_service_is_taken_over_and_stopped_by_the_next()
    {
        using var folder = new TestFolder();
        using var service = await ClusterHolder.StartAsync(folder.Path);
        var server = folder.Running;
        service.Kill();
        Assert.NotNull(server);
        Assert.Equal(server, folder.Running);

        var next = await folder.StartAsync();
        Assert.Equal(server, folder.Running);
        Assert.Equal(1, await TestFolder.AskAsync(next.ConnectionString, "select 1"));
        await next.StopAsync();
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task A_second_service_attaches_and_the_first_may_leave_before_it()
    {
        using var folder = new TestFolder();
        using var service = await ClusterHolder.StartAsync(folder.Path);
        var second = await folder.StartAsync();
        service.Leave();

        Assert.Equal(1, await TestFolder.AskAsync(second.ConnectionString, "select 1"));
        await second.StopAsync();
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task A_killed_server_is_started_again_with_every_committed_row()
    {
        using var folder = new TestFolder();
        var first = await folder.StartAsync();
        await TestFolder.AskAsync(first.ConnectionString, "create table kept as select 42 as answer");
        Kill(folder.Running!.ProcessId);
        await TestFolder.UntilAsync(() => folder.Running is null, "the killed server is gone");

        await using var second = await folder.StartAsync();
        Assert.Equal(42, await TestFolder.AskAsync(second.ConnectionString, "select answer from kept"));
        await first.StopAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stale_pid_file_does_not_stop_the_start(bool processIdIsAnothersNow)
    {
        using var folder = new TestFolder();
        await (await folder.StartAsync()).StopAsync();
        using var stranger = Stranger(folder.Place.Data);
        if (!processIdIsAnothersNow) Kill(stranger.Id);
        if (!processIdIsAnothersNow) await stranger.WaitForExitAsync(TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(Postmaster.PidFile(folder.Place.Data),
            [$"{stranger.Id}", folder.Place.Data, "1700000000", "20001", "", "127.0.0.1", "", "ready"],
            TestContext.Current.CancellationToken);

        await using var postgres = await folder.StartAsync();
        Assert.Equal(1, await TestFolder.AskAsync(postgres.ConnectionString, "select 1"));
        Assert.NotEqual(stranger.Id, folder.Running!.ProcessId);
        if (processIdIsAnothersNow) Kill(stranger.Id);
    }

    [Fact]
    public async Task Root_with_a_closed_data_folder_puts_the_cluster_where_its_user_can_reach_it()
    {
        using var folder = new TestFolder();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_000_000);
        var postgres = await folder.StartAsync();
        var inside = folder.Place.ClusterFolder.StartsWith(folder.Path, StringComparison.Ordinal);
        await postgres.StopAsync();

        Assert.Equal(!Environment.IsPrivilegedProcess, inside);
        await using var again = await folder.StartAsync();
        Assert.Equal(postgres.ClusterFolder, again.ClusterFolder);
    }

    // A process of the user who runs the cluster, as PostgreSQL minds only those.
    private static Process Stranger(string data)
    {
        var words = Account.Prefixed(Account.ForClusterIn(data), "sleep", ["60"]);
        return Process.Start(words[0], words.Skip(1));
    }

    private static void Kill(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Store.Postgres;

public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task A_new_cluster_is_checksummed_durable_private_and_not_run_by_root()
    {
        using var folder = new TestFolder();
        await using var postgres = await folder.StartAsync();
        var text = postgres.ConnectionString;

        Assert.Equal("on", await TestFolder.AskAsync(text, "show data_checksums"));
        Assert.Equal("on", await TestFolder.AskAsync(text, "show fsync"));
        Assert.Equal("on", await TestFolder.AskAsync(text, "show full_page_writes"));
        Assert.Equal("on", await TestFolder.AskAsync(text, "show synchronous_commit"));
        Assert.Equal("127.0.0.1", await TestFolder.AskAsync(text, "show listen_addresses"));
        Assert.Equal("safety", await TestFolder.AskAsync(text, "select current_database()::text"));
        Assert.Equal("off", await TestFolder.AskAsync(text, "show is_superuser"));
        Assert.NotEqual(0, UserOf(folder.Running!.ProcessId));
    }

    [Fact]
    public async Task The_password_is_in_a_private_file_and_nowhere_else()
    {
        using var folder = new TestFolder();
        await using var postgres = await folder.StartAsync();
        var builder = new NpgsqlConnectionStringBuilder(postgres.ConnectionString);

        Assert.Null(builder.Password);
        Assert.False(builder.IncludeErrorDetail);
        Assert.True(builder.MaxAutoPrepare > 0);
        Assert.True(builder.KeepAlive > 0);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(builder.Passfile!));
        var stranger = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Passfile = null, Password = "x" };
        await Assert.ThrowsAsync<PostgresException>(() => TestFolder.AskAsync(stranger.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_clean_stop_stops_the_server_and_the_next_start_finds_the_rows_on_the_same_port()
    {
        using var folder = new TestFolder();
        var first = await folder.StartAsync();
        await TestFolder.AskAsync(first.ConnectionString, "create table kept as select 1");
        await first.StopAsync();
        await first.StopAsync();

        Assert.Null(folder.Running);
        Assert.False(File.Exists(Postmaster.PidFile(folder.Place.Data)));
        await using var second = await folder.StartAsync();
        Assert.Equal(1, await TestFolder.AskAsync(second.ConnectionString, "select * from kept"));
        Assert.Equal(first.ConnectionString, second.ConnectionString);
    }

    [Fact]
    public async Task A_second_start_attaches_and_only_the_last_to_leave_stops_the_server()
    {
        using var folder = new TestFolder();
        var first = await folder.StartAsync();
        var server = folder.Running;
        var second = await folder.StartAsync();

        Assert.Equal(server, folder.Running);
        await first.StopAsync();
        Assert.Equal(1, await TestFolder.AskAsync(second.ConnectionString, "select 1"));
        await second.StopAsync();
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task Starts_at_the_same_moment_end_with_one_server()
    {
        using var folder = new TestFolder();
        var started = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => folder.StartAsync())));

        Assert.Single(started.Select(postgres => postgres.ConnectionString).Distinct());
        await Task.WhenAll(started.Select(postgres => postgres.StopAsync()));
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task A_port_that_somebody_else_took_is_given_up_for_another()
    {
        using var folder = new TestFolder();
        await (await folder.StartAsync()).StopAsync();
        var taken = int.Parse(File.ReadAllText(folder.Place.PortFile), CultureInfo.InvariantCulture);
        using var stranger = new TcpListener(IPAddress.Loopback, taken);
        stranger.Start();

        await using var again = await folder.StartAsync();
        Assert.NotEqual(taken, folder.Running!.Port);
        Assert.Equal(1, await TestFolder.AskAsync(again.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_cluster_that_was_half_made_is_made_again()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.Place.Unfinished);
        await File.WriteAllTextAsync(Path.Combine(folder.Place.Unfinished, "PG_VERSION"), "15",
            TestContext.Current.CancellationToken);

        await using var postgres = await folder.StartAsync();
        Assert.Equal(1, await TestFolder.AskAsync(postgres.ConnectionString, "select 1"));
        Assert.False(Directory.Exists(folder.Place.Unfinished));
    }

    [Fact]
    public async Task A_cluster_of_another_major_version_is_refused_with_the_version_it_needs()
    {
        using var folder = new TestFolder();
        await (await folder.StartAsync()).StopAsync();
        var version = Path.Combine(folder.Place.Data, "PG_VERSION");
        await File.WriteAllTextAsync(version, "9\n", TestContext.Current.CancellationToken);

        var failed = await Assert.ThrowsAsync<ClusterFailed>(() => folder.StartAsync());
        Assert.Contains("PostgreSQL 9", failed.Message, StringComparison.Ordinal);
    }

    private static int UserOf(int processId) => int.Parse(
        File.ReadLines($"/proc/{processId}/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal))
            .Split('\t')[1],
        CultureInfo.InvariantCulture);
}

using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Store.Postgres;

public sealed class ServerPromisesTests
{
    [Theory]
    [InlineData("fsync")]
    [InlineData("full_page_writes")]
    [InlineData("synchronous_commit")]
    public async Task A_server_that_gives_up_durability_is_refused_by_the_setting_s_name(string setting)
    {
        using var folder = new TestFolder();
        await using var postgres = await folder.StartAsync((setting, "off"));

        await RefusedAsync(postgres, setting);
    }

    [Fact]
    public async Task A_role_that_does_not_wait_for_the_disk_is_refused_though_the_server_would()
    {
        using var folder = new TestFolder();
        await using var postgres = await folder.StartAsync();
        await ServerPromises.AssertAsync(postgres.ConnectionString, TestContext.Current.CancellationToken);

        await TestFolder.AskAsync(postgres.AdministratorConnectionString,
            "alter role safety set synchronous_commit = off");
        await RefusedAsync(postgres, "synchronous_commit");
    }

    [Fact]
    public async Task A_server_without_checksums_is_refused()
    {
        using var folder = new TestFolder();
        await (await folder.StartAsync()).StopAsync();
        var data = folder.Place.Data;
        var program = Path.Combine(PostgresBinaries.Find()!, PostgresBinaries.Named("pg_checksums"));
        var run = Tool.Run(program, ["--disable", "-D", data], TimeSpan.FromSeconds(30), Account.ForClusterIn(data));
        Assert.True(run.ExitCode == 0, run.Output);

        await using var postgres = await folder.StartAsync();
        await RefusedAsync(postgres, "data_checksums");
    }

    [Fact]
    public async Task A_standby_is_refused()
    {
        using var folder = new TestFolder();
        await (await folder.StartAsync()).StopAsync();
        await File.WriteAllTextAsync(Path.Combine(folder.Place.Data, "standby.signal"), "",
            TestContext.Current.CancellationToken);

        await using var postgres = await folder.StartAsync();
        await RefusedAsync(postgres, "standby");
    }

    private static async Task RefusedAsync(EmbeddedPostgres postgres, string reason)
    {
        var refused = await Assert.ThrowsAsync<ServerBreaksPromise>(() => ServerPromises.AssertAsync(
            postgres.ConnectionString + ";Pooling=false", TestContext.Current.CancellationToken));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }
}

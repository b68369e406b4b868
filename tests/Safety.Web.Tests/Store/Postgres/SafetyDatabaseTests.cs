using Microsoft.Extensions.Configuration;
using Npgsql;
using Safety.Web.Store.Postgres;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store.Postgres;

public sealed class SafetyDatabaseTests
{
    [Fact]
    public async Task A_server_named_in_the_configuration_is_used_and_nothing_is_started()
    {
        using var folder = new TestFolder();
        var named = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();

        await using var database = await OpenAsync(
            ("ConnectionStrings:Safety", named), ("SAFETY_DATA", folder.Path));
        Assert.Null(database.Embedded);
        Assert.Equal(folder.Path, database.DataFolder);
        Assert.Equal(1, await TestFolder.AskAsync(database.ConnectionString, "select 1"));
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task Without_a_name_the_private_cluster_of_the_data_folder_is_run_and_stopped()
    {
        using var folder = new TestFolder();
        var database = await OpenAsync(("SAFETY_DATA", folder.Path));
        Assert.NotNull(database.Embedded);
        Assert.NotNull(folder.Running);

        await database.DisposeAsync();
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task A_refused_private_server_is_not_left_running()
    {
        using var folder = new TestFolder();
        await using (var postgres = await folder.StartAsync())
            await TestFolder.AskAsync(postgres.AdministratorConnectionString,
                "alter role safety set synchronous_commit = off");

        await Assert.ThrowsAsync<ServerBreaksPromise>(() => OpenAsync(("SAFETY_DATA", folder.Path)));
        Assert.Null(folder.Running);
    }

    [Fact]
    public async Task The_server_of_the_keys_must_keep_its_promises_too()
    {
        using var folder = new TestFolder();
        await using var postgres = await folder.StartAsync(("fsync", "off"));
        var named = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();

        var refused = await Assert.ThrowsAsync<ServerBreaksPromise>(() => OpenAsync(
            ("ConnectionStrings:Safety", named), ("ConnectionStrings:Keys", postgres.ConnectionString),
            ("SAFETY_DATA", folder.Path)));
        Assert.Contains("fsync", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_of_a_named_server_is_read_from_its_file()
    {
        using var folder = new TestFolder();
        await using var postgres = await folder.StartAsync();
        var password = ClusterPasswords.Of(folder.Place.PasswordFile, ClusterPasswords.ServiceRole);
        var secret = Path.Combine(folder.Path, "secret");
        await File.WriteAllTextAsync(secret, password + "\n", TestContext.Current.CancellationToken);
        var named = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Passfile = null };

        await using var database = await OpenAsync(("ConnectionStrings:Safety", named.ConnectionString),
            ("SAFETY_DATABASE_PASSWORD_FILE", secret), ("SAFETY_DATA", folder.Path));
        Assert.Equal(1, await TestFolder.AskAsync(database.ConnectionString, "select 1"));
    }

    [Fact]
    public void The_programs_are_found_and_an_unknown_major_version_is_not()
    {
        var folder = PostgresBinaries.Find();
        Assert.NotNull(folder);
        var major = PostgresBinaries.MajorOf(folder);
        Assert.InRange(major!.Value, 12, 99);
        Assert.NotNull(PostgresBinaries.Find(major));
        Assert.Null(PostgresBinaries.Find(9));
    }

    private static Task<SafetyDatabase> OpenAsync(params (string Name, string Value)[] settings) =>
        SafetyDatabase.OpenAsync(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build(),
            TestContext.Current.CancellationToken);
}

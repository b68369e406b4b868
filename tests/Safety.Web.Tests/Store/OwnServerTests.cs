using System.Net;
using System.Net.Http.Json;
using Npgsql;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;
using Safety.Web.Tests.Ops;

namespace Safety.Web.Tests.Store;

/// <summary>An agency's own server, on which the service changes no table.</summary>
public sealed class OwnServerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Scripts =>
        Directory.EnumerateFiles(Path.Combine(Repo.Root, "ops", "db"), "*.sql").Order(StringComparer.Ordinal);

    [Fact]
    public async Task The_scripts_may_be_run_twice_and_the_service_then_starts_and_takes_a_report()
    {
        var database = await NewAsync();
        for (var time = 0; time < 2; time++)
        {
            foreach (var script in Scripts) await ApplyAsync(database, script);
        }

        await using var app = await SafetyApp.StartOnAsync(database, folder: NewFolder(), migrate: false);
        var ada = await app.Person("Invented Ada", null, StaffRole.Staff);
        using var client = app.ClientOf(ada);
        using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{Guid.CreateVersion7()}", Bodies.Least(), Ct);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        using var ready = await client.GetAsync(new Uri("health/ready", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task What_is_missing_or_older_is_refused_by_name_and_nothing_is_changed()
    {
        var (database, folder) = (await NewAsync(), NewFolder());
        await RefusedAsync(database, folder, "0010_keys");
        foreach (var script in Scripts.Take(2)) await ApplyAsync(database, script);
        await RefusedAsync(database, folder, SchemaScripts.Events);
        foreach (var script in Scripts.Skip(2)) await ApplyAsync(database, script);
        await ExecuteAsync(database, "alter table safety.mt_doc_incident drop column mt_version");
        await RefusedAsync(database, folder, SchemaScripts.Events);
        Assert.Equal(0L, await ExecuteAsync(
            database, "select count(*) from information_schema.columns where table_schema = 'safety' and"
            + " table_name = 'mt_doc_incident' and column_name = 'mt_version'"));
    }

    [Fact]
    public async Task The_program_says_what_to_do_in_a_sentence_and_ends()
    {
        var (code, _, errors) = await ServiceProcess.RunAsync(await NewAsync(), NewFolder());

        Assert.Equal(1, code);
        Assert.Contains("Apply ops/db/0010_keys.sql and start again.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_said_in_a_sentence_too()
    {
        var database = new NpgsqlConnectionStringBuilder(await NewAsync()) { Port = 1 }.ConnectionString;

        var (code, _, errors) = await ServiceProcess.RunAsync(database, NewFolder());

        Assert.Equal(1, code);
        Assert.Contains("cannot be reached", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(string database, string folder, string part)
    {
        var refused = await Assert.ThrowsAsync<ServiceCannotStart>(
            () => SafetyApp.StartOnAsync(database, folder: folder, migrate: false));
        Assert.Contains(part, refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> NewAsync() => await (await PostgresServer.SharedAsync()).NewDatabaseAsync();

    private static string NewFolder() => Directory.CreateTempSubdirectory("safety-own-").FullName;

    private static async Task ApplyAsync(string database, string script) =>
        await ExecuteAsync(database, await File.ReadAllTextAsync(script, Ct));

    private static async Task<object?> ExecuteAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Ct);
    }
}

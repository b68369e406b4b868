using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.House;

public sealed partial class RunbookTests
{
    // Somebody who needs a runbook has no time to find out that a column was renamed.
    [Fact]
    public async Task Every_query_in_a_runbook_can_be_asked()
    {
        await using var app = await SafetyApp.StartAsync();
        var queries = Repository.Files("ops/runbooks/", ".md").SelectMany(QueriesOf).ToList();

        var failed = new List<string>();
        foreach (var (place, sql) in queries)
        {
            if (await Fails(app, sql) is { } why)
                failed.Add($"{place}: {why}\n{sql}");
        }

        new Findings(queries.Count, failed).AssertClean();
    }

    [Fact]
    public async Task A_planted_query_for_what_is_not_there_is_found()
    {
        await using var app = await SafetyApp.StartAsync();
        var planted = new SourceFile(
            "ops/runbooks/planted.md", "1. Ask:\n   ```sql\n   select dreamt from safety.mt_events;\n   ```\n");
        var (_, sql) = Assert.Single(QueriesOf(planted));

        Assert.Contains("dreamt", await Fails(app, sql), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Place, string Sql)> QueriesOf(SourceFile runbook) =>
        Query().Matches(runbook.Text).Select(found =>
            (runbook.Path, Placeholder().Replace(found.Groups[1].Value, Guid.Empty.ToString())));

    private static async Task<string?> Fails(SafetyApp app, string sql)
    {
        await using var connection = await app.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var nothingStays = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException error)
        {
            return error.MessageText;
        }
    }

    [GeneratedRegex(@"```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex("<[a-z ,]+>")]
    private static partial Regex Placeholder();
}

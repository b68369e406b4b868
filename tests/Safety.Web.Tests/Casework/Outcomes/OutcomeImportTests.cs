using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Importing;
using Safety.Web.Tests.Watch;

namespace Safety.Web.Tests.Casework.Outcomes;

/// <summary>Scores from a file; what all files share is tested with those of contacts.</summary>
public sealed class OutcomeImportTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Path = "/outcome-imports?columns=client:Ref&columns=value:Sum";
    private const string Headings = "Ref,Instrument,Sum,On,Worker\n";
    private static readonly int[] DaysOfCalls = [111, 90, 80, 70, 50, 40, 30, 20, 15, 10, 5, 1];

    private string Row(string client, string instrument, string value, int daysAgo, string worker = "Invented Ada") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{client},{instrument},{value},{agency.App.Now.AddDays(-daysAgo):yyyy-MM-dd},{worker}\n");

    private Task<long> Scores(ClientId client) => agency.App.Scalar<long>(
        "select count(*) from safety.mt_events where type = 'outcome_scored'"
        + $" and data ->> 'client' = '{client.Value}' and data ->> 'by' = '{agency["lead"].Value}'");

    [Fact]
    public async Task A_file_is_taken_whole_and_again_changes_nothing()
    {
        var (first, second) = (
            await agency.App.ClientIn(agency.North, "N-many"), await agency.App.ClientIn(agency.South, "S-many"));
        var file = Headings + Row("N-many", "OQ-45.2", "63", 20) + Row("S-many", "core10", "14.5", 3, "Invented Sid")
            + Row("N-many", "ors", "\"24,5\"", 1) + Row("N-many", "ors", "\"24,5\"", 1);

        var (status, _, place) = await agency.HandIn("lead", Path, file);
        Assert.Equal((202, "done"), (status, (await agency.Ended("lead", place)).GetProperty("state").GetString()));
        var again = await agency.Ended("lead", (await agency.HandIn("lead", Path, file)).Place);

        Assert.Equal("done", again.GetProperty("state").GetString());
        Assert.Equal((3, 1), ((int)await Scores(first), (int)await Scores(second)));
        var (_, seen) = await agency.Send(
            "ada", "GET", $"/clients/{first.Value}/responses/{agency["ada"].Value}");
        Assert.Contains("24.5", seen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_line_by_line_in_plain_words_and_nothing_is_taken()
    {
        var client = await agency.App.ClientIn(agency.North, "N-none");

        var (status, dry, _) = await agency.HandIn(
            "lead", $"{Path}&dry_run=true",
            Headings + Row("N-none", "oq45", "63", 20) + Row("NOBODY", "oq45", "63", 20)
            + Row("N-none", "palmistry", "63", 20) + Row("N-none", "oq45", "181", 20)
            + Row("N-none", "oq45", "much", 20) + Row("N-none", "oq45", "63", -1)
            + Row("N-none", "oq45", "63", 20, "Nobody Known")
            + Row("N-none", "mbi", "3", 20) + "N-none,oq45,63,03/04/2026,\n");

        Assert.Equal(200, status);
        Assert.Equal(
            [
                (3, "client"), (4, "instrument"), (5, "value"), (6, "value"), (7, "on"), (8, "worker"),
                (9, "instrument"), (10, "on"),
            ],
            dry.GetProperty("errors").EnumerateArray().Select(one =>
                (one.GetProperty("line").GetInt32(), one.GetProperty("field").GetString()!)));
        Assert.Contains(dry.GetProperty("errors").EnumerateArray(), one => one.GetProperty("reason").GetString()
            == "The score lies between 0 and 180, with at most one decimal.");
        Assert.Equal(0, await Scores(client));
    }

    [Fact]
    public async Task Scores_that_fall_while_demand_doubles_open_one_review_as_by_the_page()
    {
        var client = await agency.App.ClientIn(agency.North, "N-fall");
        foreach (var days in DaysOfCalls)
        {
            var contact = new
            {
                id = Guid.CreateVersion7(),
                kind = "phone_in",
                initiated_by = "client",
                minutes = 5,
                happened_at = agency.App.Now.AddDays(-days),
            };
            Assert.Equal(201, await agency.Status("ada", "POST", $"/clients/{client.Value}/contacts", contact));
        }

        var (_, _, place) = await agency.HandIn(
            "boss_north", Path,
            Headings + Row("N-fall", "oq45", "60", 43) + Row("N-fall", "oq45", "66", 29)
            + Row("N-fall", "oq45", "72", 15) + Row("N-fall", "oq45", "80", 1));

        Assert.Equal("done", (await agency.Ended("boss_north", place)).GetProperty("state").GetString());
        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'response_found_diverging'"
            + $" and stream_id = '{Response.StreamOf(client, agency["ada"])}'"));
        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_doc_alert where data ->> 'kind' = 'negative_response'"
            + $" and data ->> 'client' = '{client.Value}'"));
    }

    [Fact]
    public async Task A_file_waits_for_whoever_counts_contacts_of_its_client_at_the_same_moment()
    {
        var client = await agency.App.ClientIn(agency.North, "N-held");
        var key = $"hashtextextended('contacts:{client.Value:N}', 0)";
        await using var other = await agency.App.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var held = new NpgsqlCommand($"select pg_advisory_xact_lock({key})", other))
            await held.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var (status, _, place) = await agency.HandIn("lead", Path, Headings + Row("N-held", "oq45", "60", 43));
        Assert.Equal(202, status);
        await Patience.Until(
            async () => await agency.App.Scalar<long>(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + $" and (classid::bigint << 32 | objid::bigint) = {key}") == 1,
            TimeSpan.FromSeconds(30), () => "The file did not wait.");
        Assert.Equal(0, await Scores(client));

        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("done", (await agency.Ended("lead", place)).GetProperty("state").GetString());
        Assert.Equal(1, await Scores(client));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 403)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    public async Task Managers_and_safety_leads_hand_files_in(string? by, int status) => Assert.Equal(
        status, (await agency.HandIn(by, "/outcome-imports?dry_run=true", Headings)).Status);

    [Fact]
    public async Task A_client_out_of_sight_is_not_there()
    {
        var (_, dry, place) = await agency.HandIn(
            "boss_north", $"{Path}&dry_run=true", Headings + Row("S-1", "oq45", "63", 2));

        Assert.Equal("client", dry.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal(404, await agency.Status("lead", "GET", place));
        Assert.Equal(404, await agency.Status("lead", "GET", $"{place}/errors"));
    }
}

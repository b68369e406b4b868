using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Audit.Obligations;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Audit;

/// <summary>The ledger of promises: whose it is, what it counts, and that it can be made anew.</summary>
public sealed class ObligationLedgerTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Ledger = "/obligations";

    private async Task<Guid> Report()
    {
        var id = Guid.CreateVersion7();
        Assert.Equal(201, await agency.Status("ada", "PUT", $"/incidents/{id}", new
        {
            category = "threat_direct",
            description = "Invented words.",
            client_id = agency.Client.Value,
        }));
        return id;
    }

    private Task CaughtUp() => agency.App.CaughtUp(ObligationBook.ViewName);

    private async Task<JsonElement[]> Of(string by, Guid subject, string query = "") =>
    [
        .. (await agency.Send(by, "GET", $"{Ledger}{query}")).Body.GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("subject_id").GetGuid() == subject),
    ];

    [Fact]
    public async Task A_report_promises_a_word_and_support_and_whoever_keeps_it_is_named()
    {
        var incident = await Report();
        await CaughtUp();
        var promised = await Of("boss_north", incident);
        Assert.Contains(promised, one => one.GetProperty("kind").GetString() == "word_to_reporter");
        Assert.Contains(promised, one => one.GetProperty("kind").GetString() == "support_step");
        Assert.All(promised, one =>
        {
            Assert.Equal("open", one.GetProperty("state").GetString());
            Assert.Equal("Invented Boss North", one.GetProperty("person").GetProperty("name").GetString());
            Assert.Equal($"/incidents/{incident}", one.GetProperty("address").GetString());
        });

        Assert.Equal(200, await agency.Status(
            "boss_north", "POST", $"/incidents/{incident}/information",
            new { id = Guid.CreateVersion7(), message = "Thank you. I look into it." }));
        await CaughtUp();
        Assert.Single(await Of("boss_north", incident, "?kind=word_to_reporter&state=kept"));
        Assert.Empty(await Of("boss_south", incident));
        Assert.Equal(promised.Length, (await Of("lead", incident, "?state=open")).Length);
    }

    [Fact]
    public async Task What_is_made_anew_from_the_facts_is_what_was_there()
    {
        await Report();
        await CaughtUp();
        var live = await Dump();
        Assert.NotEmpty(live);
        using var daemon = await agency.App.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(ObligationBook.ViewName, TestContext.Current.CancellationToken);
        Assert.Equal(live, await Dump());
    }

    private async Task<string> Dump() => await agency.App.Scalar<string>(
        "select string_agg(row::text, e'\\n') from"
        + " (select id, data from safety.mt_doc_obligationsheet order by id) row") ?? "";

    [Theory]
    [InlineData(null, "", 401)]
    [InlineData("ada", "", 404)]
    [InlineData("admin", "", 404)]
    [InlineData("boss_south", "", 200)]
    [InlineData("auditor", "", 200)]
    [InlineData("lead", "?kind=escort&state=broken", 200)]
    [InlineData("lead", "?kind=nothing", 422)]
    [InlineData("lead", "?state=nearly", 422)]
    [InlineData("lead", "?from=2026-03-01T00:00:00Z&until=2026-02-01T00:00:00Z", 422)]
    public async Task Who_answers_for_nobody_has_no_ledger(string? by, string query, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"{Ledger}{query}"));
}

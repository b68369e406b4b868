using System.Text.Json;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Audit;

/// <summary>Trends: for whom they are, and that they count what the service holds.</summary>
public sealed class TrendApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Trends = "/trends";

    private static readonly string[] Refused = ["demand_refused"];

    [Fact]
    public async Task A_report_its_alert_and_its_promises_are_counted_and_not_for_whom_it_accuses()
    {
        Assert.Equal(201, await agency.Status("ada", "PUT", $"/incidents/{Guid.CreateVersion7()}", new
        {
            category = "threat_weapon",
            description = "Invented words.",
            client_id = agency.Client.Value,
            details = new { location_detail = "client_home", antecedents = Refused },
        }));
        Assert.Equal(201, await agency.Status("ada", "PUT", $"/incidents/{Guid.CreateVersion7()}", new
        {
            category = "verbal_abuse",
            description = "Invented words.",
            client_id = (Guid?)null,
            perpetrator_class = "coworker",
            details = new { people = new[] { new { staff = agency["lead"].Value, role = "subject" } } },
        }));

        // The clock of a test stands still, and the end of a time is not within it.
        var untilNow = $"{Trends}?until={agency.App.Now.AddMinutes(1):yyyy-MM-ddTHH:mm:ssZ}";
        var figures = (await agency.Send("auditor", "GET", untilNow)).Body.GetProperty("figures");
        Assert.Equal(2, figures.GetProperty("categories").GetArrayLength());
        Assert.Contains(
            figures.GetProperty("places").EnumerateArray(), one => one.GetProperty("of").GetString() == "client_home");
        Assert.Equal("demand_refused", figures.GetProperty("antecedents")[0].GetProperty("of").GetString());
        Assert.Equal(2, figures.GetProperty("told").GetProperty("still_waiting").GetInt32());
        Assert.Contains(
            figures.GetProperty("answers").EnumerateArray(),
            one => one.GetProperty("severity").GetString() == "severe");

        var forLead = (await agency.Send("lead", "GET", untilNow)).Body.GetProperty("figures");
        Assert.Equal(1, forLead.GetProperty("categories").GetArrayLength());
    }

    [Fact]
    public async Task Known_risks_limits_and_closures_are_held_against_each_other_and_small_numbers_are_hidden()
    {
        var team = await agency.App.Team("East", agency["boss_north"]);
        var boss = Actor.Person(agency["boss_north"]);
        for (var number = 0; number < 10; number++)
        {
            var client = await agency.App.ClientIn(team, $"E-{number}");
            var risk = new KnownRiskId(Guid.CreateVersion7());
            await agency.App.Done(
                new ProposeKnownRisk(client, risk, KnownRiskKind.Threats, Words, null, Words,
                    agency.App.Now.AddDays(90)), Actor.Person(agency["lead"]));
            await agency.App.Done(new ApproveKnownRisk(client, risk), boss);
            if (number == 0)
                await agency.App.Done(
                    new RemoveKnownRisk(client, risk, RiskRemovalReason.NotBorneOut, Words), boss);
        }

        var until = $"{Trends}?until={agency.App.Now.AddMinutes(1):yyyy-MM-ddTHH:mm:ssZ}";
        var tables = (await agency.Send("lead", "GET", until)).Body.GetProperty("disparity").EnumerateArray().ToList();
        Assert.Equal(["known_risk", "limit", "closure"], tables.Select(one => one.GetProperty("measure").GetString()));
        JsonElement RowOf(TeamId? of) => tables[0].GetProperty("rows").EnumerateArray().Single(
            row => row.GetProperty("group").ValueKind != JsonValueKind.Null
                && row.GetProperty("group").GetGuid() == of!.Value.Value);
        var east = RowOf(team);
        Assert.Equal(
            (10, 10, 100.0),
            (east.GetProperty("clients").GetInt32(), east.GetProperty("set").GetInt32(),
                east.GetProperty("set_per_hundred").GetDouble()));
        Assert.Equal(JsonValueKind.Null, east.GetProperty("taken_off").ValueKind);
        Assert.Equal(JsonValueKind.Null, RowOf(agency.North).GetProperty("clients").ValueKind);
    }

    private static SealedText Words { get; } = new(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");

    [Theory]
    [InlineData(null, "", 401)]
    [InlineData("ada", "", 404)]
    [InlineData("boss_north", "", 404)]
    [InlineData("admin", "", 404)]
    [InlineData("lead", "", 200)]
    [InlineData("lead", "?from=2020-01-01T00:00:00Z", 422)]
    [InlineData("lead", "?from=yesterday", 400)]
    public async Task Trends_are_for_safety_leads_and_auditors(string? by, string query, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"{Trends}{query}"));
}

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

using System.Text.Json;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Visits;

public sealed class VisitReportTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 404)]
    public async Task Figures_are_there_for_those_who_answer_for_teams_and_for_auditors(string? by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", "/visit-reports"));

    [Theory]
    [InlineData("from=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z", 422)]
    [InlineData("from=2020-01-01T00:00:00Z&until=2026-01-01T00:00:00Z", 422)]
    [InlineData("from=2026-01-01T00:00:00Z&until=2026-02-01T00:00:00Z", 200)]
    [InlineData("until=0001-01-02T00:00:00Z", 200)]
    [InlineData("from=yesterday", 400)]
    public async Task A_time_that_cannot_be_is_refused(string query, int status) =>
        Assert.Equal(status, await agency.Status("lead", "GET", $"/visit-reports?{query}"));

    [Fact]
    public async Task Each_visit_counts_for_its_own_team_by_what_became_of_it()
    {
        var escorted = await PlanAsync("ada");
        await Done("ada", $"/visits/{escorted}/escort-request", new { });
        await Done("ben", $"/visits/{escorted}/escorts", new { });
        await Done("ada", $"/visits/{escorted}/start", new { });
        await Done("ada", $"/visits/{escorted}/sos", new { });
        var close = new { @class = "precautionary", finding = "Spoke with them." };
        await Done("boss_north", $"/visits/{escorted}/alarms/sos/closure", close);
        var refused = await PlanAsync("ada");
        await Done("ada", $"/visits/{refused}/solo-refusal", new { });
        var alone = await PlanAsync("ben");
        await Done("boss_north", $"/visits/{alone}/authorisation", new { control = "open_line", reason = "By phone." });
        await Done("ben", $"/visits/{alone}/start", new { });
        var called = await PlanAsync("ben");
        await Done("ben", $"/visits/{called}/cancellation", new { });

        var north = await ReportAsync("boss_north");
        Assert.Equal((3, 2, 1, 1, 0, 1), Sum(north));
        var manager = Assert.Single(north.GetProperty("managers").EnumerateArray().ToList());
        Assert.Equal((agency["boss_north"].Value, 1, 1), OfManager(manager));
        var sos = north.GetProperty("alarms").EnumerateArray()
            .Single(alarm => alarm.GetProperty("kind").GetString() == "sos");
        Assert.Equal((1, 0), (sos.GetProperty("raised").GetInt32(), sos.GetProperty("open").GetInt32()));
        Assert.Equal(1, sos.GetProperty("classes").GetProperty("precautionary").GetInt32());

        var south = await ReportAsync("boss_south");
        Assert.Equal((0, 0, 0, 0, 0, 0), Sum(south));
        Assert.Empty(south.GetProperty("managers").EnumerateArray());
        Assert.Equal(Sum(north), Sum(await ReportAsync("auditor")));
    }

    private async Task<Guid> PlanAsync(string by)
    {
        var id = Guid.CreateVersion7();
        var now = agency.App.Now;
        var plan = new
        {
            client_id = agency.Client.Value,
            place_kind = "client_home",
            place = "Invented Lane 3",
            purpose = "care",
            starts_at = now,
            ends_at = now.AddHours(1),
            wants_cover = true,
        };
        var (status, body) = await agency.Send(by, "PUT", $"/visits/{id}", plan);
        Assert.True(status == 201, body.ToString());
        return id;
    }

    private async Task Done(string by, string path, object body)
    {
        var (status, answer) = await agency.Send(by, "POST", path, body);
        Assert.True(status == 200, $"{path}: {status} {answer}");
    }

    private async Task<JsonElement> ReportAsync(string by)
    {
        var until = Uri.EscapeDataString(agency.App.Now.AddHours(1).ToString("O"));
        return (await agency.Send(by, "GET", $"/visit-reports?until={until}")).Body;
    }

    private static (int, int, int, int, int, int) Sum(JsonElement report)
    {
        int Of(string name) => report.GetProperty("bands").EnumerateArray().Sum(band =>
            band.GetProperty(name).GetInt32());
        return (Of("planned"), Of("monitored"), Of("escorted"), Of("authorised"), Of("never_started"),
            Of("called_off"));
    }

    private static (Guid, int, int) OfManager(JsonElement row) => (
        row.GetProperty("manager").GetProperty("id").GetGuid(), row.GetProperty("refused").GetInt32(),
        row.GetProperty("authorised").GetInt32());
}

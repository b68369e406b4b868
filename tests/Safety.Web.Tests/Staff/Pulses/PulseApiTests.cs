using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Staff.Pulses;

/// <summary>A pulse is its own person's, others see sums of large groups of quarters that are over.</summary>
public sealed class PulseApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Pulse = "/pulse";
    private const string Groups = "/pulse/groups";

    private static object Said(int worn = 3, int safe = 4, int happened = 2, int? filed = 1) =>
        new { worn_out = worn, safe, happened, filed };

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("admin", 200)]
    public async Task Whoever_works_here_answers_once_a_month_and_takes_it_back(string? by, int status)
    {
        Assert.Equal(status, await agency.Status(by, "PUT", Pulse, Said()));
        if (status != 200) return;
        Assert.Equal(200, await agency.Status(by, "PUT", Pulse, Said()));
        Assert.Equal(409, await agency.Status(by, "PUT", Pulse, Said(worn: 5)));
        var own = (await agency.Send(by, "GET", Pulse)).Body;
        Assert.True(own.GetProperty("is_answered").GetBoolean());
        Assert.Equal(3, own.GetProperty("months")[0].GetProperty("worn_out").GetInt32());
        var withdrawal = $"{Pulse}/{own.GetProperty("month").GetString()}/withdrawal";
        Assert.Equal(200, await agency.Status(by, "POST", withdrawal));
        Assert.Equal(200, await agency.Status(by, "POST", withdrawal));
        Assert.Equal(0, (await agency.Send(by, "GET", Pulse)).Body.GetProperty("months").GetArrayLength());
        Assert.Equal(404, await agency.Status(by, "POST", $"{Pulse}/2020-01-01/withdrawal"));
    }

    [Theory]
    [InlineData("{}", 422, "worn_out")]
    [InlineData("""{"worn_out":3}""", 422, "safe")]
    [InlineData("""{"worn_out":3,"safe":3}""", 422, "happened")]
    [InlineData("""{"worn_out":6,"safe":3,"happened":0}""", 422, "worn_out")]
    [InlineData("""{"worn_out":3,"safe":3,"happened":31}""", 422, "happened")]
    [InlineData("""{"worn_out":3,"safe":3,"happened":1,"filed":2}""", 422, "filed")]
    [InlineData("""{"worn_out":"very","safe":3,"happened":1}""", 400, "worn_out")]
    public async Task Bad_input_is_said_by_field(string json, int status, string field)
    {
        var (answered, body) = await agency.Send("ben", "PUT", Pulse, JsonDocument.Parse(json).RootElement);
        Assert.Equal(status, answered);
        Assert.Contains($"\"{field}", body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_finds_a_pulse_in_the_history_or_in_the_clear()
    {
        Assert.Equal(200, await agency.Status("sid", "PUT", Pulse, Said(worn: 5, safe: 1, happened: 29, filed: 7)));
        var stream = PulseBook.StreamOf(agency["sid"]);
        foreach (var by in new[] { "auditor", "lead" })
        {
            Assert.Equal(404, await agency.Status(by, "GET", $"/history/{stream}/state"));
            var (_, body) = await agency.Send(by, "GET", $"/history?staff={agency["sid"].Value}");
            Assert.DoesNotContain("pulse", body.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(200, await agency.Status("sid", "GET", $"/history/{stream}/state"));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'pulse_answered' and data::text like '%5 1 29 07%'"));
    }

    [Theory]
    [InlineData(null, "", 401)]
    [InlineData("ada", "", 404)]
    [InlineData("admin", "", 404)]
    [InlineData("boss_north", "", 200)]
    [InlineData("lead", "", 200)]
    [InlineData("auditor", "", 200)]
    [InlineData("lead", "?quarter=2025-10-01", 200)]
    [InlineData("lead", "?quarter=2025-11-01", 422)]
    [InlineData("lead", "?quarter=2036-01-01", 422)]
    [InlineData("lead", "?quarter=spring", 400)]
    public async Task Sums_are_for_managers_of_their_teams_safety_leads_and_auditors(
        string? by, string query, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"{Groups}{query}"));
}

/// <summary>What the sums say, at an agency whose clock goes on to the next quarter.</summary>
public sealed class PulseGroupsTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task Eight_of_a_team_are_summed_up_when_the_quarter_is_over_and_seven_are_not()
    {
        var north = new List<StaffId> { agency["ada"], agency["ben"] };
        for (var number = 3; number <= 8; number++)
            north.Add(await agency.App.Person($"Invented Northerner {number}", agency.North, StaffRole.Staff));
        foreach (var person in north)
            await AnswerAsync(person, happened: 2);
        Assert.Equal(201, await agency.Status(
            "ada", "PUT", $"/incidents/{Guid.CreateVersion7()}", Bodies.Least(category: "verbal_abuse")));
        Assert.Equal(JsonValueKind.Null, FigureOf(await GroupsAsync("lead"), "North").ValueKind);

        agency.App.Clock!.Advance(TimeSpan.FromDays(30));
        var lead = await GroupsAsync("lead");
        Assert.Equal("2026-01-01", lead.GetProperty("quarter").GetString());
        Assert.Equal(8, FigureOf(lead, "North").GetProperty("people").GetInt32());
        Assert.Equal(8, lead.GetProperty("agency").GetProperty("figure").GetProperty("people").GetInt32());
        Assert.Equal(JsonValueKind.Null, FigureOf(lead, "South").ValueKind);
        var gap = Of(lead, "North").GetProperty("gap");
        Assert.Equal((16, 1), (gap.GetProperty("told").GetInt32(), gap.GetProperty("reported").GetInt32()));

        // Its manager sees the team and the estimate; an auditor the sums; another manager neither.
        var boss = await GroupsAsync("boss_north");
        Assert.Equal(gap.ToString(), Of(boss, "North").GetProperty("gap").ToString());
        Assert.Equal(1, boss.GetProperty("teams").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, boss.GetProperty("agency").GetProperty("gap").ValueKind);
        Assert.Equal(JsonValueKind.Null, Of(await GroupsAsync("auditor"), "North").GetProperty("gap").ValueKind);
        var south = await GroupsAsync("boss_south");
        Assert.Equal(
            ["South"], south.GetProperty("teams").EnumerateArray().Select(one => one.GetProperty("name").GetString()));

        // Taken back now, it stays in the sum: that it went would say what it was.
        Assert.Equal(200, await agency.Status("ada", "POST", "/pulse/2026-03-01/withdrawal"));
        Assert.Equal(lead.ToString(), (await GroupsAsync("lead")).ToString());
        Assert.Equal(0, (await agency.Send("ada", "GET", "/pulse")).Body.GetProperty("months").GetArrayLength());
    }

    private async Task AnswerAsync(StaffId person, int happened)
    {
        using var client = agency.App.ClientOf(person);
        using var answer = await client.PutAsync("api/v1/pulse", System.Net.Http.Json.JsonContent.Create(
            new { worn_out = 4, safe = 3, happened }));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> GroupsAsync(string by) => (await agency.Send(by, "GET", "/pulse/groups")).Body;

    private static JsonElement Of(JsonElement groups, string team) => groups.GetProperty("teams").EnumerateArray()
        .Single(one => one.GetProperty("name").GetString() == team);

    private static JsonElement FigureOf(JsonElement groups, string team) => Of(groups, team).GetProperty("figure");
}

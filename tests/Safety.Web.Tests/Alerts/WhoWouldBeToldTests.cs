using System.Text.Json;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Alerts;

public sealed class WhoWouldBeToldTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private string North => $"/teams/{agency.North.Value}";

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 200)]
    public async Task It_is_told_to_the_teams_people_and_the_offices(string? by, int status)
    {
        Assert.Equal(status, await agency.Status(by, "GET", $"{North}/who-would-be-told"));
        Assert.Equal(status, await agency.Status(by, "GET", $"{North}/ladder/preflight"));
    }

    [Fact]
    public async Task Each_step_says_who_is_told_when_and_who_not_and_why()
    {
        var boss = agency["boss_north"].Value;
        var (_, body) = await agency.Send(
            "boss_north", "GET", $"{North}/who-would-be-told?kind=sos&severity=severe&about={agency["ada"].Value}");
        var steps = body.GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3, null], steps.Select(StepOf));
        Assert.Equal("usual", body.GetProperty("ladder").GetString());
        var first = steps[0].GetRawText();
        Assert.Contains(boss.ToString(), first, StringComparison.Ordinal);
        Assert.Contains("only_in_app", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_it_is_about_is_passed_over()
    {
        var boss = agency["boss_north"].Value;
        var (status, body) = await agency.Send("lead", "GET", $"{North}/who-would-be-told?about={boss}");
        Assert.Equal(200, status);
        var passed = body.GetProperty("steps")[0].GetProperty("passed")[0];
        Assert.Equal("concerned", passed.GetProperty("reason").GetString());
        Assert.Equal("the alert concerns them", passed.GetProperty("words").GetString());
    }

    [Theory]
    [InlineData("kind=none", 422)]
    [InlineData("severity=9", 422)]
    [InlineData("at=9999-12-31T00:00:00Z", 422)]
    [InlineData("at=0001-01-01T00:00:00Z", 422)]
    [InlineData("at=sunday", 400)]
    [InlineData("about=nobody", 400)]
    [InlineData("about=0199aaaa-0000-7000-8000-00000000dead", 404)]
    public async Task Bad_input_is_said(string query, int status) =>
        Assert.Equal(status, await agency.Status("lead", "GET", $"{North}/who-would-be-told?{query}"));

    [Fact]
    public async Task Somebody_out_of_sight_is_not_there_to_be_asked_about() => Assert.Equal(
        404, await agency.Status("ada", "GET", $"{North}/who-would-be-told?about={agency["ben"].Value}"));

    private static int? StepOf(JsonElement step) =>
        step.GetProperty("step") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}

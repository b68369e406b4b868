using System.Text.Json.Nodes;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Policy;

public sealed class PolicyApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("admin", 200)]
    public async Task The_policy_is_open_to_everybody_who_works_here(string? by, int status)
    {
        foreach (var path in new[] { "/policy", "/policy/versions", "/policy/comparison?from=0&to=0" })
            Assert.Equal(status, await agency.Status(by, "GET", path));
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("boss_north")]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task Only_a_safety_lead_adopts(string by) =>
        Assert.Equal(403, await agency.Status(by, "POST", "/policy/adoption", await Adoption(9)));

    [Fact]
    public async Task A_version_is_adopted_on_top_of_the_one_that_was_seen_and_compared()
    {
        var adoption = await Adoption(30);
        var latest = adoption["expected_version"]!.GetValue<int>();

        Assert.Equal(200, await agency.Status("lead", "POST", "/policy/adoption", adoption));
        var again = await agency.Send("lead", "POST", "/policy/adoption", adoption);
        Assert.False(again.Body.GetProperty("changed").GetBoolean());
        adoption["why"] = "Another reason on top of a version that is no longer the latest.";
        var stale = await agency.Send("lead", "POST", "/policy/adoption", adoption);

        Assert.Equal((409, "adopt_policy.stale_policy"), (stale.Status, stale.Body.GetProperty("code").GetString()));
        var changes = (await agency.Send("ada", "GET", $"/policy/comparison?from={latest}&to={latest + 1}")).Body;
        Assert.Equal("exposure_concern", Assert.Single(changes.EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(404, await agency.Status("ada", "GET", "/policy/comparison?from=0&to=99"));
    }

    [Fact]
    public async Task A_policy_is_adopted_as_a_whole()
    {
        var adoption = await Adoption(31);
        adoption["numbers"]!.AsObject().Remove("silence_max");

        var (status, problem) = await agency.Send("lead", "POST", "/policy/adoption", adoption);

        Assert.Equal((422, "number_missing"), (status, problem.GetProperty("code").GetString()));
        Assert.True(problem.GetProperty("errors").TryGetProperty("silence_max", out _));
    }

    [Theory]
    [InlineData("silence_max", "\"99:00:00\"")]
    [InlineData("silence_max", "\"soon\"")]
    [InlineData("exposure_concern", "\"12\"")]
    [InlineData("exposure_concern", "-1")]
    [InlineData("unknown_number", "1")]
    [InlineData("answer_within_by_severity", "null")]
    public async Task A_number_that_cannot_be_is_refused_by_name(string number, string value)
    {
        var adoption = await Adoption(32);
        adoption["numbers"]![number] = JsonNode.Parse(value);

        var (status, problem) = await agency.Send("lead", "POST", "/policy/adoption", adoption);

        Assert.Equal(422, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty(number, out _), problem.ToString());
    }

    private async Task<JsonObject> Adoption(int concern)
    {
        var now = (await agency.Send("lead", "GET", "/policy")).Body;
        var numbers = JsonNode.Parse(now.GetProperty("numbers").GetRawText())!.AsObject();
        numbers["exposure_concern"] = concern;
        return new JsonObject
        {
            ["expected_version"] = now.GetProperty("latest").GetInt32(), ["numbers"] = numbers,
            ["why"] = "A test of it.",
        };
    }
}

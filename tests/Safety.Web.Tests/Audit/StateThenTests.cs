using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Audit;

public sealed class StateThenTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_state_is_shown_as_it_was_at_a_version_and_at_a_moment()
    {
        var (team, before, between) = await Renamed();

        Assert.Equal("First", await Name(team, "version=1"));
        Assert.Equal("Second", await Name(team, "version=2"));
        Assert.Equal("Third", await Name(team, ""));
        Assert.Equal("Second", await Name(team, $"as_of={Iso(between)}"));
        Assert.Equal(404, await agency.Status("auditor", "GET", $"/history/{team}/state?as_of={Iso(before)}"));
    }

    [Fact]
    public async Task A_history_ends_at_the_version_or_the_moment_that_was_asked_for()
    {
        var (team, _, between) = await Renamed();

        Assert.Equal(2, await Count($"stream={team}&until_version=2"));
        Assert.Equal(2, await Count($"stream={team}&as_of={Iso(between)}"));
        Assert.Equal(3, await Count($"stream={team}"));

        async Task<int> Count(string query) =>
            (await agency.Send("auditor", "GET", $"/history?{query}")).Body.GetProperty("items").GetArrayLength();
    }

    [Fact]
    public async Task A_comparison_says_what_changed_from_what_to_what_and_which_event_set_it()
    {
        var (team, _, _) = await Renamed();

        var body = (await agency.Send("auditor", "GET", $"/history/{team}/comparison?from=1&to=3")).Body;

        Assert.Equal((1, 3), (body.GetProperty("from_version").GetInt32(), body.GetProperty("to_version").GetInt32()));
        var change = Assert.Single(body.GetProperty("changes").EnumerateArray());
        Assert.Equal("name", change.GetProperty("path").GetString());
        Assert.Equal("First", change.GetProperty("before").GetString());
        Assert.Equal("Third", change.GetProperty("after").GetString());
        var setBy = change.GetProperty("set_by");
        Assert.Equal((3, "team_renamed"), (setBy.GetProperty("version").GetInt32(), setBy.GetProperty("type")
            .GetString()));
        Assert.Equal("Invented Admin", setBy.GetProperty("actor").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Every_event_of_a_value_that_was_built_up_is_told_apart()
    {
        var person = await agency.App.Person("Invented Climber", agency.South, StaffRole.Staff);
        await agency.App.Done(new GrantRole(person, StaffRole.Manager), Actor.Person(agency["admin"]));

        var body = (await agency.Send("lead", "GET", $"/history/{person.Value}/comparison?from=1")).Body;

        var roles = body.GetProperty("changes").EnumerateArray()
            .Select(one =>
                (one.GetProperty("path").GetString(), one.GetProperty("set_by").GetProperty("version").GetInt32()))
            .Where(one => one.Item1!.StartsWith("roles", StringComparison.Ordinal));
        Assert.Equal([("roles[0]", 2), ("roles[1]", 3)], roles);
    }

    [Theory]
    [InlineData("ada", 404)]
    [InlineData("boss_north", 404)]
    [InlineData("admin", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    public async Task The_state_of_a_report_is_for_the_offices_with_words_and_support_in_confidence(string by,
        int status)
    {
        var id = await Filed();

        var (answer, body) = await agency.Send(by, "GET", $"/history/{id}/state");

        Assert.Equal(status, answer);
        if (status != 200) return;
        Assert.DoesNotContain("knife", body.ToString(), StringComparison.Ordinal);
        var state = body.GetProperty("state");
        Assert.Equal("[sealed]", state.GetProperty("report").GetProperty("description").GetString());
        Assert.All(
            state.GetProperty("support").EnumerateArray(),
            step => Assert.Equal("[confidential]", step.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task The_rules_say_again_why_there_was_an_alert_and_why_there_was_none()
    {
        var (loud, quiet) = (await Filed(), await Filed("verbal_abuse"));

        var why = await Objecting(loud);
        var whyNot = (await agency.Send("auditor", "GET", $"/history/{quiet}/judgements"))
            .Body[0].GetProperty("answers");

        Assert.Contains("AttackOrWeaponNeedsAnAnswerAtOnce", why);
        Assert.Empty(await Objecting(quiet));
        Assert.All(whyNot.EnumerateArray(), said => Assert.NotEmpty(said.GetProperty("why").GetString()!));
        Assert.Equal(404, await agency.Status("boss_north", "GET", $"/history/{loud}/judgements"));

        async Task<List<string?>> Objecting(Guid id) => [.. (await agency.Send(
            "auditor", "GET", $"/history/{id}/judgements")).Body[0].GetProperty("answers").EnumerateArray()
            .Where(said => said.GetProperty("objects").GetBoolean()).Select(said =>
                said.GetProperty("rule").GetString())];
    }

    private async Task<(Guid Team, DateTimeOffset Before, DateTimeOffset Between)> Renamed()
    {
        var team = new TeamId(Guid.CreateVersion7());
        var before = agency.App.Now.AddMinutes(-1);
        await agency.App.Done(new FormTeam(team, "First"), Actor.Setup);
        await agency.App.Done(new RenameTeam(team, "Second"), Actor.Person(agency["admin"]));
        var between = agency.App.Now.AddMinutes(5);
        agency.App.Clock!.Advance(TimeSpan.FromMinutes(10));
        await agency.App.Done(new RenameTeam(team, "Third"), Actor.Person(agency["admin"]));
        return (team.Value, before, between);
    }

    private async Task<string?> Name(Guid team, string query) =>
        (await agency.Send("auditor", "GET", $"/history/{team}/state?{query}")).Body
        .GetProperty("state").GetProperty("name").GetString();

    private async Task<Guid> Filed(string category = "threat_weapon")
    {
        var id = Guid.CreateVersion7();
        var (status, answer) = await agency.Send("ada", "PUT", $"/incidents/{id}", Bodies.Least(category: category));
        Assert.True(status == 201, answer.ToString());
        return id;
    }

    private static string Iso(DateTimeOffset moment) => Uri.EscapeDataString(moment.ToString("O"));
}

using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff.Drills;

public sealed class DrillApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private string North => $"/teams/{agency.North.Value}/drills";

    [Theory]
    [InlineData(null, 401, 401)]
    [InlineData("ada", 200, 403)]
    [InlineData("sid", 404, 404)]
    [InlineData("boss_north", 200, 200)]
    [InlineData("boss_south", 404, 404)]
    [InlineData("lead", 200, 200)]
    [InlineData("auditor", 200, 403)]
    [InlineData("admin", 200, 200)]
    public async Task The_teams_people_and_the_offices_read_and_whoever_keeps_it_holds(string? by, int reads, int holds)
    {
        Assert.Equal(reads, await agency.Status(by, "GET", North));
        Assert.Equal(holds, await agency.Status(by, "POST", North));
        Assert.Equal(by is null ? 401 : 200, await agency.Status(by, "GET", "/drills"));
    }

    [Fact]
    public async Task A_drill_shows_who_held_it_and_how_it_went_and_others_see_their_own_teams_only()
    {
        var (status, _) = await agency.Send("boss_south", "POST", $"/teams/{agency.South.Value}/drills");
        Assert.Equal(200, status);
        var (_, view) = await agency.Send("boss_south", "GET", $"/teams/{agency.South.Value}/drills");
        Assert.True(view.GetProperty("may_hold").GetBoolean());
        var (_, all) = await agency.Send("sid", "GET", "/drills");
        Assert.Equal(
            [agency.South.Value], all.EnumerateArray().Select(one => one.GetProperty("team").GetGuid()));
        var (_, everybody) = await agency.Send("lead", "GET", "/drills");
        Assert.Equal(2, everybody.GetArrayLength());
    }

    [Fact]
    public async Task A_team_that_is_not_there_is_not_found() =>
        Assert.Equal(404, await agency.Status("lead", "POST", $"/teams/{Guid.NewGuid()}/drills"));
}

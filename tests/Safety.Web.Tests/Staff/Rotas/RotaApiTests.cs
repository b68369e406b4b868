using System.Globalization;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff.Rotas;

public sealed class RotaApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private string North => $"/teams/{agency.North.Value}";

    private string Today => agency.App.Now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private object Rota(string zone, params StaffId[] people) => new
    {
        zone,
        from_on = agency.App.Now.UtcDateTime.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        turns = new[]
        {
            new { day = "monday", starts = "00:00:00", lasts = "6.00:00:00", people = people.Select(one => one.Value) },
        },
    };

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("sid", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 403)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 200)]
    public async Task A_rota_is_published_by_who_keeps_it(string? by, int status)
    {
        var rota = Rota("Europe/London", agency["ada"]);
        Assert.Equal(status, await agency.Status(by, "PUT", $"{North}/rota", rota));
        Assert.Equal(status == 200, await agency.Status(by, "PUT", $"{North}/rota", rota) == 200);
        var import = new { calendar = "BEGIN:VCALENDAR", from_on = Today, dry_run = true };
        Assert.Equal(status == 200 ? 422 : status, await agency.Status(by, "POST", $"{North}/rota/import", import));
    }

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 200)]
    public async Task A_rota_is_there_for_its_people_and_the_offices(string by, int status)
    {
        await agency.Send("boss_north", "PUT", $"{North}/rota", Rota("Europe/London", agency["ada"]));
        Assert.Equal(status, await agency.Status(by, "GET", $"{North}/rota"));
        using var client = agency.App.ClientOf(agency[by]);
        using var calendar = await client.GetAsync($"api/v1{North}/rota.ics");
        Assert.Equal(status, (int)calendar.StatusCode);
    }

    [Fact]
    public async Task A_rota_tells_its_turns_and_its_gaps_as_moments()
    {
        var (team, path) = await Fresh();
        var rota = Rota("America/New_York", agency["ada"], agency["ben"]);
        Assert.Equal(200, await agency.Status("admin", "PUT", $"{path}/rota", rota));
        var read = (await agency.Send("admin", "GET", $"{path}/rota")).Body;
        var turns = read.GetProperty("turns").EnumerateArray().ToList();
        Assert.Equal("Invented Ada", turns[0].GetProperty("people")[0].GetProperty("name").GetString());
        Assert.Equal("turn", turns[0].GetProperty("cause").GetString());
        Assert.InRange(read.GetProperty("gaps").GetArrayLength(), 4, 6);
        Assert.Equal(team.ToString(), read.GetProperty("team").GetString());
        // Whoever is on it, of whatever team, reads it.
        Assert.Equal(200, await agency.Status("ben", "GET", $"{path}/rota"));
        Assert.Equal(404, await agency.Status("sid", "GET", $"{path}/rota"));
        var years = $"{path}/rota?from=2020-01-01T00:00:00Z&until=2029-01-01T00:00:00Z";
        Assert.Equal(422, await agency.Status("admin", "GET", years));
        Assert.Equal(422, await agency.Status("admin", "GET", $"{path}/rota?until=2020-01-01T00:00:00Z"));
        Assert.Equal(422, await agency.Status("admin", "GET", $"{path}/rota?from=9999-12-31T00:00:00Z"));
        Assert.Equal(400, await agency.Status("admin", "GET", $"{path}/rota?from=soon"));
    }

    [Theory]
    [InlineData("sid", 404)]
    [InlineData("ada", 200)]
    [InlineData("ben", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 403)]
    [InlineData("admin", 403)]
    public async Task A_swap_is_made_by_one_of_the_two_or_the_manager(string by, int status)
    {
        await agency.Send("boss_north", "PUT", $"{North}/rota", Rota("UTC", agency["ada"]));
        var swap = Swap("ada", "ben", 30 + by.Length * 9);
        Assert.Equal(status, await agency.Status(by, "POST", $"{North}/rota/swaps", swap));
        Assert.Equal(status, await agency.Status(by, "POST", $"{North}/rota/swaps", swap));
    }

    [Fact]
    public async Task Bad_input_is_said_by_field()
    {
        var (_, path) = await Fresh();
        await Says(path, Rota("Mars/Olympus", agency["ada"]), "publish_rota.unknown_time_zone", "zone");
        await Says(path, Rota("UTC"), "publish_rota.bad_people", "people");
        await Says(path, Rota("UTC", new StaffId(Guid.NewGuid())), "publish_rota.unknown_person", "people");
        await Says(path, new { zone = "UTC", from_on = Today, turns = new object?[] { null } }, null, "turns");
        var swap = await agency.Send("admin", "POST", $"{path}/rota/swaps", new { gives_up = agency["ada"].Value });
        Assert.Equal(422, swap.Status);
    }

    private async Task Says(string path, object rota, string? code, string field)
    {
        var (status, body) = await agency.Send("admin", "PUT", $"{path}/rota", rota);
        Assert.Equal(422, status);
        if (code is not null) Assert.Equal(code, body.GetProperty("code").GetString());
        Assert.True(body.GetProperty("errors").TryGetProperty(field, out _), body.GetRawText());
    }

    private object Swap(string gives, string takes, int inDays) => new
    {
        gives_up = agency[gives].Value,
        takes_over = agency[takes].Value,
        from = agency.App.Now.AddDays(inDays),
        until = agency.App.Now.AddDays(inDays + 3),
        agreed = true,
    };

    private async Task<(Guid Team, string Path)> Fresh()
    {
        var team = Guid.CreateVersion7();
        await agency.Send("admin", "PUT", $"/teams/{team}", new { name = "Invented team" });
        return (team, $"/teams/{team}");
    }
}

using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Clients;

public sealed class ClientApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 404)]
    public async Task A_client_is_there_for_the_team_and_the_offices_but_not_for_administrators(string? by, int status)
    {
        Assert.Equal(status, await agency.Status(by, "GET", $"/clients/{agency.Client.Value}"));
        Assert.Equal(status, await agency.Status(by, "GET", $"/clients/{agency.Client.Value}/known-risks"));
    }

    [Theory]
    [InlineData("ada", "N-1", 1)]
    [InlineData("ada", "S-1", 0)]
    [InlineData("boss_south", "S-1", 1)]
    [InlineData("lead", "S-1", 1)]
    [InlineData("admin", "N-1", 0)]
    public async Task Clients_are_found_by_reference_by_whoever_may_see_them(string by, string reference, int count)
    {
        var (_, body) = await agency.Send(by, "GET", $"/clients?reference={reference}");

        Assert.Equal(count, body.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Pages_of_clients_follow_each_other_without_gap_or_repeat()
    {
        for (var number = 0; number < 12; number++)
            await agency.App.ClientIn(agency.North, $"P-{number:D3}");
        var (all, after) = (new List<string>(), "");

        for (var page = 0; page < 10 && after is not null; page++)
        {
            var body = (await agency.Send("boss_north", "GET", $"/clients?reference=P-&limit=5{after}")).Body;
            all.AddRange(body.GetProperty("items").EnumerateArray().Select(one =>
                one.GetProperty("reference").GetString()!));
            after = body.GetProperty("next").GetString() is { } next ? $"&after={next}" : null;
        }

        Assert.Equal(Enumerable.Range(0, 12).Select(number => $"P-{number:D3}"), all);
    }

    [Theory]
    [InlineData("ada", 201)]
    [InlineData("boss_north", 201)]
    [InlineData("sid", 403)]
    [InlineData("lead", 201)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 403)]
    public async Task A_client_is_registered_by_the_team_that_serves_them(string by, int status)
    {
        var body = new { reference = $"R-{by}", display_name = "Invented Client", team = agency.North.Value };

        Assert.Equal(status, await agency.Status(by, "PUT", $"/clients/{Guid.CreateVersion7()}", body));
    }

    [Fact]
    public async Task A_name_rests_sealed_and_is_shown_to_the_team_and_not_to_the_auditor()
    {
        var path = $"/clients/{Guid.CreateVersion7()}";
        var body = new { reference = "N-SEALED", display_name = "Canary Client 🕊", team = agency.North.Value };
        Assert.Equal(201, await agency.Status("ada", "PUT", path, body));

        Assert.Equal("Canary Client 🕊", await Name("ada"));
        Assert.Equal("[sealed]", await Name("auditor"));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        Assert.Equal(200, await agency.Status("ada", "PUT", path, body));
        var other = new { reference = "N-SEALED", display_name = "Canary Other", team = agency.North.Value };
        Assert.Equal(409, await agency.Status("ada", "PUT", path, other));

        async Task<string?> Name(string by) =>
            (await agency.Send(by, "GET", path)).Body.GetProperty("display_name").GetString();
    }

    [Fact]
    public async Task A_reference_is_given_once()
    {
        var body = new { reference = "N-1", team = agency.North.Value };

        var (status, problem) = await agency.Send("lead", "PUT", $"/clients/{Guid.CreateVersion7()}", body);

        Assert.Equal(
            (409, "register_client.reference_taken"), (status, problem.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("""{"reference":"has blank"}""", 422, "reference")]
    [InlineData("""{"reference":""}""", 422, "reference")]
    [InlineData("""{}""", 422, "reference")]
    [InlineData("""{"reference":"X-1","team":"00000000-0000-7000-8000-000000000001"}""", 422, "team")]
    [InlineData("""{"reference":"X-1","registered_at":"1970-01-01T00:00:00Z"}""", 400, "registered_at")]
    [InlineData("""{"reference":"X-1","display_name":"a\u0000b"}""", 422, "display_name")]
    public async Task Bad_input_is_said_by_field(string json, int status, string field)
    {
        using var client = agency.App.ClientOf(agency["lead"]);
        using var answer = await client.PutAsync(
            $"api/v1/clients/{Guid.CreateVersion7()}",
            new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, text);
        Assert.Contains($"\"{field}\"", text, StringComparison.Ordinal);
    }
}

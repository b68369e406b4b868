using System.Text;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff;

public sealed class AbilityApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly string[] NoWeapons = ["weapon_history"];

    private object Half(string? reason = null) => new
    {
        percent = 50,
        exclusions = NoWeapons,
        from = agency.App.Now,
        until = agency.App.Now.AddDays(30),
        reason,
    };

    private static object Training { get; } =
        new { kind = "de_escalation", completed_on = "2026-01-05", valid_until = "2028-01-05" };

    private string Of(string person, string what) => $"/staff/{agency[person].Value}/{what}";

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 200)]
    public async Task Everybody_says_what_they_can_carry_themselves_and_takes_it_back(string? by, int status)
    {
        var path = $"/me/capacity/{Guid.CreateVersion7()}";

        Assert.Equal(status, await agency.Status(by, "PUT", path, Half()));
        Assert.Equal(status, await agency.Status(by, "PUT", path, Half()));
        Assert.Equal(status, await agency.Status(by, "GET", "/me/capacity"));
        Assert.Equal(status, await agency.Status(by, "POST", $"{path}/end"));
        Assert.Equal(status, await agency.Status(by, "POST", $"{path}/end"));
        if (status == 200) Assert.Equal(404, await agency.Status("ben", "POST", $"{path}/end"));
    }

    [Fact]
    public async Task What_one_can_carry_is_read_back_as_it_was_said_and_another_word_under_its_id_is_refused()
    {
        var eve = await agency.App.Person("Invented Eve", agency.North, StaffRole.Staff);
        var id = Guid.CreateVersion7();
        Assert.Equal(200, (await As(eve, "PUT", $"me/capacity/{id}", Half())).Status);

        var one = Assert.Single((await As(eve, "GET", "me/capacity")).Body.GetProperty("declarations")
            .EnumerateArray());
        var other = await As(eve, "PUT", $"me/capacity/{id}", new
        {
            percent = 20,
            from = agency.App.Now,
            until = agency.App.Now.AddDays(3),
        });

        Assert.Equal(id, one.GetProperty("declaration").GetGuid());
        Assert.Equal(50, one.GetProperty("percent").GetInt32());
        Assert.Equal("weapon_history", Assert.Single(one.GetProperty("exclusions").EnumerateArray()).GetString());
        Assert.Equal(agency.App.Now.AddDays(30), one.GetProperty("until").GetDateTimeOffset());
        Assert.Equal(
            (409, "declare_capacity.already_declared"), (other.Status, other.Body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Why_somebody_carries_less_has_a_key_of_its_own_and_is_shown_to_nobody()
    {
        var eve = await agency.App.Person("Invented Eve", agency.North, StaffRole.Staff);
        Assert.Equal(200, (await As(eve, "PUT", $"me/capacity/{Guid.CreateVersion7()}", Half("Canary 🕊"))).Status);
        string[] readers = ["lead", "boss_north", "admin", "auditor"];

        foreach (var reader in readers)
        {
            foreach (var path in (string[])["staff/{0}/abilities", "staff/{0}", "history?staff={0}",
                "history?stream={0}", "history?stream={0}&words=true", "history?staff={0}&words=true"])
            {
                var at = path.Replace("{0}", $"{eve.Value}", StringComparison.Ordinal);
                var told = await As(agency[reader], "GET", at);
                Assert.DoesNotContain("Canary", told.Text, StringComparison.Ordinal);
            }
        }

        Assert.Contains("[sealed]", (await As(
            agency["lead"], "GET", $"history?stream={eve.Value}&words=true")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", (await As(eve, "GET", "me/capacity")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'capacity_declared' "
            + $"and stream_id = '{eve.Value}' and data -> 'reason' ->> 'c' is not null"));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("ben", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 200)]
    public async Task Trainings_and_placements_are_recorded_by_whoever_keeps_the_person(string? by, int status)
    {
        Assert.Equal(status, await agency.Status(by, "POST", Of("ada", "trainings"), Training));
        Assert.Equal(status, await agency.Status(by, "PUT", Of("ada", "student-placement")));
        if (status == 200)
        {
            var read = (await agency.Send(by, "GET", Of("ada", "abilities"))).Body;
            Assert.True(read.GetProperty("is_student").GetBoolean());
            Assert.Equal("2028-01-05", Assert.Single(read.GetProperty("trainings").EnumerateArray())
                .GetProperty("valid_until").GetString());
        }

        Assert.Equal(status, await agency.Status(by, "DELETE", Of("ada", "student-placement")));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("ben", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 403)]
    public async Task What_went_against_somebody_is_said_by_them_their_team_and_whoever_stands_in_for_them(
        string? by, int status)
    {
        var said = new { id = Guid.CreateVersion7(), kind = "rota", note = "Canary note 🕊" };

        Assert.Equal(status, await agency.Status(by, "POST", Of("ada", "adverse-events"), said));
        Assert.Equal(status, await agency.Status(by, "POST", Of("ada", "adverse-events"), said));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        Assert.Equal(status == 200 ? 1 : 0, await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_events where type = 'adverse_event_reported' "
            + $"and data ->> 'report' = '{said.id}'"));
    }

    [Theory]
    [InlineData(null, 401, false)]
    [InlineData("ada", 200, true)]
    [InlineData("ben", 404, false)]
    [InlineData("boss_north", 200, false)]
    [InlineData("boss_south", 404, false)]
    [InlineData("lead", 200, true)]
    [InlineData("auditor", 404, false)]
    [InlineData("admin", 200, false)]
    public async Task Abilities_are_read_by_oneself_and_the_keepers_and_protections_by_fewer(
        string? by, int status, bool protections)
    {
        var (answered, body) = await agency.Send(by, "GET", Of("ada", "abilities"));

        Assert.Equal(status, answered);
        if (status != 200) return;
        Assert.Equal(
            protections ? JsonValueKind.Array : JsonValueKind.Null, body.GetProperty("protections").ValueKind);
    }

    [Theory]
    [InlineData("PUT", "me/capacity/{new}", """{}""", 422, "percent")]
    [InlineData("PUT", "me/capacity/{new}", """{"percent":50,"until":"2026-04-01T00:00:00Z"}""", 422, "from")]
    [InlineData("PUT", "me/capacity/{new}", """{"percent":50,"from":"2026-04-01T00:00:00Z"}""", 422, "until")]
    [InlineData("PUT", "me/capacity/{new}", """{"percent":101,{span}}""", 422, "percent")]
    [InlineData("PUT", "me/capacity/{new}", """{"percent":100,{span}}""", 422, "percent")]
    [InlineData("PUT", "me/capacity/{new}", """{"percent":50,{span},"reason":"a\u0000b"}""", 422, "reason")]
    [InlineData("PUT", "me/capacity/{new}",
        """{"percent":50,{span},"exclusions":["stalking","stalking"]}""", 422, "exclusions")]
    [InlineData("PUT", "me/capacity/{new}", """{"percent":50,{span},"exclusions":["mondays"]}""", 400, "exclusions")]
    [InlineData("PUT", "me/capacity/00000000-0000-0000-0000-000000000000",
        """{"percent":50,{span}}""", 422, "declaration")]
    [InlineData("POST", "staff/{ada}/trainings", """{}""", 422, "kind")]
    [InlineData("POST", "staff/{ada}/trainings", """{"kind":"breakaway"}""", 422, "completed_on")]
    [InlineData(
        "POST", "staff/{ada}/trainings", """{"kind":"breakaway","completed_on":"2026-01-01"}""", 422, "valid_until")]
    [InlineData("POST", "staff/{ada}/trainings",
        """{"kind":"breakaway","completed_on":"2026-01-01","valid_until":"2025-01-01"}""", 422, "valid_until")]
    [InlineData("POST", "staff/{ada}/adverse-events", """{}""", 422, "id")]
    [InlineData("POST", "staff/{ada}/adverse-events", """{"id":{id}}""", 422, "kind")]
    [InlineData("POST", "staff/{ada}/adverse-events", """{"id":{id},"kind":"rota","note":" "}""", 422, "note")]
    public async Task Bad_input_is_said_by_field(string method, string path, string json, int status, string field)
    {
        var to = path.Replace("{new}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal)
            .Replace("{ada}", $"{agency["ada"].Value}", StringComparison.Ordinal);
        var said = json.Replace("{id}", $"\"{Guid.CreateVersion7()}\"", StringComparison.Ordinal).Replace(
            "{span}", "\"from\":\"2026-03-03T09:00:00Z\",\"until\":\"2026-04-01T00:00:00Z\"", StringComparison.Ordinal);

        var answer = await Raw(agency["lead"], method, to, said);

        Assert.True(status == answer.Status, answer.Text);
        Assert.Contains($"\"{field}", answer.Text, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Text, JsonElement Body)> As(
        StaffId who, string method, string path, object? said = null) =>
        await Raw(who, method, path, said is null ? null : JsonSerializer.Serialize(said));

    private async Task<(int Status, string Text, JsonElement Body)> Raw(
        StaffId who, string method, string path, string? json)
    {
        using var client = agency.App.ClientOf(who);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"api/v1/{path}");
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }
}

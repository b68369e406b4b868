using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Visits;

public sealed class PlanningTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_visit_to_a_client_with_an_approved_risk_says_why_and_does_not_start_alone()
    {
        var client = await ClientWithRisk();

        var id = Guid.CreateVersion7();
        var (status, view) = await agency.Send("ada", "PUT", $"/visits/{id}", agency.Plan(client: client));
        var start = await agency.Send("ada", "POST", $"/visits/{id}/start");

        Assert.Equal(201, status);
        Assert.Equal("high", view.GetProperty("risk").GetProperty("band").GetString());
        Assert.Equal(11, view.GetProperty("risk").GetProperty("answers").GetArrayLength());
        Assert.False(view.GetProperty("cover").GetProperty("may_go").GetBoolean());
        Assert.Equal((409, "start_visit.cover_needed"), (start.Status, start.Body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Who_refuses_in_one_tap_is_protected_at_once_and_nobody_overrides_it()
    {
        var id = await agency.Planned(plan: agency.Plan(client: await ClientWithRisk()));

        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/solo-refusal"));
        var override_ = await agency.Send(
            "boss_north", "POST", $"/visits/{id}/authorisation", new { control = "open_line", reason = "Invented." });

        Assert.Equal("authorise_unescorted_visit.refusal_stands", override_.Body.GetProperty("code").GetString());
        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'protection_began' and data -> 'visit' = "
            + $"to_jsonb('{id}'::text)"));
    }

    [Fact]
    public async Task With_a_second_person_it_runs()
    {
        var id = await agency.Planned(plan: agency.Plan(client: await ClientWithRisk()));

        await agency.Send("ada", "POST", $"/visits/{id}/escort-request", new { note = "Invented note." });
        var line = (await agency.Send("ben", "GET", "/visits?scope=requests")).Body.GetProperty("visits")
            .EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == id);
        Assert.Equal(200, await agency.Status("ben", "POST", $"/visits/{id}/escorts", new { }));
        var (status, running) = await agency.Send("ada", "POST", $"/visits/{id}/start");

        Assert.True(line.GetProperty("client").ValueKind == System.Text.Json.JsonValueKind.Null);
        Assert.Equal((200, "underway"), (status, running.GetProperty("status").GetString()));
        Assert.NotEqual(default, (await agency.Seen("ada", id)).GetProperty("armed_until").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_manager_who_lets_it_go_ahead_is_seen_by_others_and_not_by_the_team_they_lead()
    {
        var id = await agency.Planned(plan: agency.Plan(client: await ClientWithRisk()));

        Assert.Equal(200, await agency.Status(
            "boss_north", "POST", $"/visits/{id}/authorisation", new { control = "open_line", reason = "Invented." }));
        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/start"));

        Assert.Equal("escort_missing", await agency.KindsOf(id));
        Assert.Equal("Invented.", (await agency.Seen("ada", id)).GetProperty("cover").GetProperty("authorisation")
            .GetProperty("reason").GetString());
    }

    [Fact]
    public async Task The_same_plan_again_changes_nothing_and_another_under_its_id_is_refused()
    {
        var (id, plan) = (Guid.CreateVersion7(), agency.Plan());
        await agency.Send("ada", "PUT", $"/visits/{id}", plan);

        Assert.Equal(200, await agency.Status("ada", "PUT", $"/visits/{id}", plan));
        Assert.Equal(409, await agency.Status("ada", "PUT", $"/visits/{id}", agency.Plan(place: "Elsewhere 2")));
        Assert.Equal(409, await agency.Status("ben", "PUT", $"/visits/{id}", plan));
    }

    [Fact]
    public async Task What_becomes_known_after_the_plan_objects_when_somebody_looks()
    {
        var client = await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..20]);
        await agency.App.Done(
            new RecordIntakeCheck(client, IntakeHistory.NoneKnown, null), Actor.Person(agency["boss_north"]));
        var id = await agency.Planned(plan: agency.Plan(client: client));
        Assert.True((await agency.Seen("ada", id)).GetProperty("cover").GetProperty("may_go").GetBoolean());

        await Risk(client);

        Assert.False((await agency.Seen("ada", id)).GetProperty("cover").GetProperty("may_go").GetBoolean());
    }

    [Theory]
    [InlineData("ada", "ada", 201)]
    [InlineData("ben", "ada", 201)]
    [InlineData("boss_north", "ada", 201)]
    [InlineData("lead", "ada", 201)]
    [InlineData("sid", "ada", 403)]
    [InlineData("boss_south", "ada", 403)]
    [InlineData("admin", "ada", 403)]
    [InlineData("auditor", "ada", 403)]
    [InlineData("auditor", "auditor", 403)]
    public async Task People_plan_for_themselves_their_team_and_whom_they_manage(
        string by, string worker, int status) =>
        Assert.Equal(status, await agency.Status(by, "PUT", $"/visits/{Guid.CreateVersion7()}", new
        {
            worker = agency[worker].Value,
            client_id = agency.Client.Value,
            place_kind = "client_home",
            place = "Invented Lane 1",
            purpose = "care",
            starts_at = agency.App.Now,
            ends_at = agency.App.Now.AddHours(1),
        }));

    [Theory]
    [InlineData("ends_at", """{"place":"x","ends_at":"2026-03-03T08:00:00Z"}""")]
    [InlineData("place", """{"place":" "}""")]
    [InlineData("client_id", """{"place":"x","client_id":"0198c7c0-0000-7000-8000-000000000001"}""")]
    public async Task Bad_words_are_answered_at_their_field(string field, string change)
    {
        var plan = System.Text.Json.JsonSerializer.SerializeToNode(agency.Plan())!.AsObject();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(change)!.AsObject())
            plan[name] = value?.DeepClone();

        var (status, problem) = await agency.Send("ada", "PUT", $"/visits/{Guid.CreateVersion7()}", plan);

        Assert.Equal(422, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    private async Task<ClientId> ClientWithRisk()
    {
        var client = await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..20]);
        await Risk(client);
        return client;
    }

    private async Task Risk(ClientId client)
    {
        var risk = $"/clients/{client.Value}/known-risks/{Guid.CreateVersion7()}";
        Assert.Equal(200, await agency.Status("ben", "PUT", risk, new
        {
            kind = "physical_violence",
            why = "Invented.",
            concern = "Invented concern.",
            review_due_at = agency.App.Now.AddDays(30),
        }));
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"{risk}/approval"));
    }
}

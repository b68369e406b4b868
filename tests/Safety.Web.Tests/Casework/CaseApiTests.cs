using System.Text.Json;
using Safety.Core.Casework;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Casework;

public sealed class CaseApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Why = "Canary reason in words <b>&</b> نص 🚪";

    [Theory]
    [InlineData("boss_north", 201)]
    [InlineData("lead", 201)]
    [InlineData("ada", 403)]
    [InlineData("auditor", 403)]
    [InlineData("boss_south", 404)]
    [InlineData("sid", 404)]
    [InlineData("admin", 404)]
    [InlineData(null, 401)]
    public async Task The_manager_of_the_clients_team_or_a_safety_lead_asks_a_worker(string? by, int status)
    {
        var client = await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..12]);
        Assert.Equal(status, await agency.Status(by, "POST", "/allocations", Form(client.Value)));
    }

    [Theory]
    [InlineData("ada", 200, 200)]
    [InlineData("boss_north", 200, 403)]
    [InlineData("lead", 200, 403)]
    [InlineData("auditor", 200, 403)]
    [InlineData("ben", 404, 404)]
    [InlineData("boss_south", 404, 404)]
    [InlineData("admin", 404, 404)]
    [InlineData(null, 401, 401)]
    public async Task Only_the_worker_answers_and_colleagues_do_not_even_see_it(string? by, int reads, int accepts)
    {
        var one = await ProposedAsync();
        Assert.Equal(reads, await agency.Status(by, "GET", one));
        Assert.Equal(accepts, await agency.Status(by, "POST", $"{one}/acceptance"));
    }

    [Theory]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("ada", 403)]
    [InlineData("auditor", 403)]
    [InlineData("ben", 404)]
    [InlineData("boss_south", 404)]
    public async Task Whoever_must_answer_answers(string by, int status)
    {
        foreach (var (act, body) in new[] { ("grant", (object?)null), ("refusal", Refusal()) })
        {
            var one = await AskedAsync();
            Assert.Equal(status, await agency.Status(by, "POST", $"{one}/{act}", body));
        }
    }

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("ben", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task A_caseload_is_for_the_worker_their_manager_and_the_offices(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"/staff/{agency["ada"].Value}/caseload"));

    [Theory]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("ada", 403)]
    [InlineData("auditor", 403)]
    public async Task The_list_of_what_waits_is_for_managers_and_safety_leads(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", "/allocations/team"));

    [Fact]
    public async Task A_case_goes_through_its_whole_life_over_the_api_and_each_act_twice_changes_nothing()
    {
        var one = await ProposedAsync();
        (string By, string Method, string Path, object? Body)[] acts =
        [
            ("ada", "POST", "/contest", new { reason = Why }),
            ("boss_north", "POST", "/imposition", new { reason = "Nobody else is there." }),
            ("ada", "PUT", $"/fit-concerns/{Guid.CreateVersion7()}", new { side = "worker", words = Why }),
            ("ada", "POST", "/transfer-request", new { reason = Why }),
            ("boss_north", "POST", "/refusal", Refusal()),
            ("boss_north", "POST", "/review", new { duty = "refusal_review", words = "It holds." }),
            ("ada", "POST", "/closure-request", new { reason = Why, same_day = true }),
            ("ada", "POST", "/request-withdrawal", null),
            ("boss_north", "POST", "/end", new
            {
                why = "closed", words = "As planned.", ground = "better_without", referral = "not_offered",
                referral_words = "They did not want any.", abandonment_checked = true,
            }),
        ];

        foreach (var (by, method, path, body) in acts)
        {
            var first = await agency.Send(by, method, one + path, body);
            Assert.True(first.Status == 200 && first.Body.GetProperty("changed").GetBoolean(), $"{path}: {first.Body}");
            var again = await agency.Send(by, method, one + path, body);
            Assert.True(
                again.Status == 200 && !again.Body.GetProperty("changed").GetBoolean(), $"{path}: {again.Body}");
        }

        var seen = (await agency.Send("ada", "GET", one)).Body;
        Assert.Equal(
            ("ended", "closed", agency["boss_north"].Value),
            (seen.GetProperty("card").GetProperty("state").GetString(),
                seen.GetProperty("end").GetProperty("why").GetString(),
                seen.GetProperty("imposed_by").GetProperty("id").GetGuid()));
        Assert.Equal(acts.Length + 1, seen.GetProperty("history").GetArrayLength());
    }

    [Fact]
    public async Task Words_are_for_the_two_and_whoever_decides_and_stored_nowhere_in_clear()
    {
        var one = await ProposedAsync();
        await agency.Send("ada", "POST", $"{one}/contest", new { reason = Why });

        Assert.Equal(Why, (await agency.Send("boss_north", "GET", one)).Body.GetProperty("contest").GetString());
        Assert.Equal("[sealed]", (await agency.Send("auditor", "GET", one)).Body.GetProperty("contest").GetString());
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        Assert.True(await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'person_page_read' and data ->> 'page' = 'case'"
            + $" and data ->> 'reader' = '{agency["boss_north"].Value}'") > 0);
    }

    [Theory]
    [InlineData("kind", "none", 422)]
    [InlineData("scheme", "", 422)]
    [InlineData("worker_id", "0199dddd-0000-7000-8000-000000000099", 422)]
    [InlineData("worker_id", null, 422)]
    [InlineData("client_id", "no id", 400)]
    public async Task Bad_input_is_said_by_field(string field, string? value, int status)
    {
        var body = JsonSerializer.SerializeToNode(Form(agency.Client.Value))!.AsObject();
        body[field] = value;

        var (answer, problem) = await agency.Send("boss_north", "POST", "/allocations", body);

        Assert.Equal(status, answer);
        Assert.True(problem.GetProperty("errors").EnumerateObject().Any(), problem.ToString());
    }

    [Fact]
    public async Task A_refusal_without_substitute_or_date_is_none()
    {
        var one = await AskedAsync();
        Assert.Equal(422, await agency.Status("boss_north", "POST", $"{one}/refusal", new { reason = "No." }));
        Assert.Equal(422, await agency.Status(
            "boss_north", "POST", $"{one}/refusal", new { reason = "No.", substitute = "Two go." }));
    }

    [Fact]
    public async Task After_violence_a_manager_releases_one_worker_and_asks_another_in_one_act()
    {
        var client = await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..12]);
        var one = await AcceptedAsync(client.Value);
        var swap = new { to = agency["ben"].Value, reason = "Attack.", review_due_at = agency.App.Now.AddDays(7) };
        Assert.Equal(409, await agency.Status("boss_north", "POST", $"{one}/swap", swap));
        Assert.Equal(201, await agency.Status(
            "ada", "PUT", $"/incidents/{Guid.CreateVersion7()}",
            new { category = "threat_weapon", description = "An invented knife.", client_id = client.Value }));
        var (status, body) = await agency.Send("boss_north", "POST", $"{one}/swap", swap);
        Assert.True(status == 200, body.ToString());

        var ben = AllocationId.For(client, agency["ben"]).Value;
        var asked = (await agency.Send("ben", "GET", $"/allocations/{ben}")).Body;
        Assert.Equal("proposed", asked.GetProperty("card").GetProperty("state").GetString());
        Assert.Equal(agency["ada"].Value, asked.GetProperty("in_place_of").GetProperty("id").GetGuid());
        Assert.Equal(1, await agency.App.Scalar<long>(
            $"select count(*) from watch.deadline where stream_id = '{one[^36..]}' and kind = 'case_swap_review'"));
    }

    private object Form(Guid client) =>
        new { client_id = client, worker_id = agency["ada"].Value, scheme = "points", kind = "light" };

    private object Refusal() =>
        new { reason = "Not now.", substitute = "Two go together.", review_due_at = agency.App.Now.AddDays(10) };

    private async Task<string> ProposedAsync(Guid? client = null)
    {
        client ??= (await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..12])).Value;
        var (status, body) = await agency.Send("boss_north", "POST", "/allocations", Form(client.Value));
        Assert.True(status == 201, body.ToString());
        return $"/allocations/{body.GetProperty("id").GetGuid()}";
    }

    private async Task<string> AcceptedAsync(Guid? client = null)
    {
        var one = await ProposedAsync(client);
        Assert.Equal(200, await agency.Status("ada", "POST", $"{one}/acceptance"));
        return one;
    }

    private async Task<string> AskedAsync()
    {
        var one = await AcceptedAsync();
        Assert.Equal(200, await agency.Status("ada", "POST", $"{one}/transfer-request", new { reason = Why }));
        return one;
    }
}

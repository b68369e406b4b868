using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff;

public sealed class StaffApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly object Joiner = new
    {
        name = "Invented Joiner",
        job_title = "Visitor",
        work_email = "joiner@example.org",
        team = (Guid?)null,
        starts_on = "2026-03-01",
    };

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("ben", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("sid", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 200)]
    public async Task A_person_is_there_for_themselves_their_manager_and_the_offices(string? by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"/staff/{agency["ada"].Value}"));

    [Theory]
    [InlineData("ada", "Invented Ada", "Invented Ben")]
    [InlineData("boss_north", "Invented Ben", "Invented Sid")]
    [InlineData("boss_south", "Invented Sid", "Invented Ada")]
    [InlineData("admin", "Invented Sid", null)]
    [InlineData("auditor", "Invented Sid", null)]
    public async Task The_list_holds_whom_one_may_see(string by, string there, string? notThere)
    {
        var names = (await agency.Send(by, "GET", "/staff?limit=200")).Body.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("name").GetString()).ToList();

        Assert.Contains(there, names);
        if (notThere is not null) Assert.DoesNotContain(notThere, names);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        var (all, after) = (new List<string>(), "");
        for (var page = 0; page < 20 && after is not null; page++)
        {
            var body = (await agency.Send("admin", "GET", $"/staff?limit=3{after}")).Body;
            all.AddRange(body.GetProperty("items").EnumerateArray().Select(item =>
                item.GetProperty("id").GetString()!));
            after = body.GetProperty("next").GetString() is { } next ? $"&after={next}" : null;
        }

        Assert.Null(after);
        Assert.Equal(all.Distinct().Order().ToList(), all.Order().ToList());
        Assert.Contains(agency["ada"].Value.ToString(), all);
    }

    [Fact]
    public async Task A_person_is_entered_once_by_an_administrator()
    {
        var path = $"/staff/{Guid.CreateVersion7()}";

        Assert.Equal(403, await agency.Status("lead", "PUT", path, Joiner));
        Assert.Equal(201, await agency.Status("admin", "PUT", path, Joiner));
        Assert.Equal(200, await agency.Status("admin", "PUT", path, Joiner));
        var other = await agency.Send("admin", "PUT", path, new
        {
            name = "Invented Other",
            job_title = "Visitor",
            work_email = "joiner@example.org",
            starts_on = "2026-03-01",
        });
        Assert.Equal((409, "join_staff.already_joined"), (other.Status, other.Body.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("ada", 403)]
    [InlineData("ben", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 403)]
    [InlineData("admin", 200)]
    public async Task Leave_is_entered_by_the_manager_or_an_administrator(string by, int status)
    {
        var leave = new { away_from = agency.App.Now, away_until = agency.App.Now.AddDays(3) };
        var path = $"/staff/{agency["ada"].Value}/leave";

        Assert.Equal(status, await agency.Status(by, "PUT", path, leave));
        Assert.Equal(status, await agency.Status(by, "DELETE", path));
    }

    private static readonly string[] OnlyMail = ["email"];

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("ben", 404)]
    [InlineData("boss_north", 403)]
    [InlineData("admin", 200)]
    public async Task Channels_are_set_by_the_person_or_an_administrator(string by, int status) =>
        Assert.Equal(status, await agency.Status(
            by, "PUT", $"/staff/{agency["ada"].Value}/channels", new { channels = OnlyMail }));

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("ben", 404)]
    [InlineData("boss_north", 403)]
    [InlineData("lead", 403)]
    [InlineData("admin", 200)]
    public async Task Quiet_hours_are_set_and_ended_by_the_person_or_an_administrator(string by, int status)
    {
        var path = $"/staff/{agency["ada"].Value}/quiet-hours";

        Assert.Equal(status, await agency.Status(by, "PUT", path, new { from = "22:00", until = "07:00" }));
        if (status == 200)
        {
            var read = (await agency.Send(by, "GET", $"/staff/{agency["ada"].Value}")).Body;
            Assert.Equal("07:00:00", read.GetProperty("quiet_hours").GetProperty("until").GetString());
        }

        Assert.Equal(status, await agency.Status(by, "DELETE", path));
        Assert.Equal(status == 200 ? 422 : status, await agency.Status(
            by, "PUT", path, new { from = "09:00", until = "09:00" }));
    }

    [Fact]
    public async Task Only_administrators_keep_roles_and_teams()
    {
        var person = await agency.App.Person("Invented Manager", agency.South);
        var team = Guid.CreateVersion7();
        string[] others = ["ada", "boss_north", "lead", "auditor"];

        foreach (var by in others)
        {
            Assert.Equal(403, await agency.Status(by, "PUT", $"/staff/{person.Value}/roles/manager"));
            Assert.Equal(403, await agency.Status(by, "PUT", $"/teams/{team}", new { name = "East" }));
        }

        Assert.Equal(200, await agency.Status("admin", "PUT", $"/staff/{person.Value}/roles/manager"));
        Assert.Equal(201, await agency.Status("admin", "PUT", $"/teams/{team}", new { name = "East" }));
        Assert.Equal(200, await agency.Status(
            "admin", "PUT", $"/teams/{team}/manager", new { manager = person.Value }));
        var steps = new[] { new { targets = new[] { new { role = "team_manager" } }, answer_within = "00:05:00" } };
        Assert.Equal(200, await agency.Status("admin", "PUT", $"/teams/{team}/ladder", new { steps }));
        var read = (await agency.Send("ada", "GET", $"/teams/{team}")).Body;
        Assert.Equal("Invented Manager", read.GetProperty("manager_name").GetString());
        Assert.True(read.GetProperty("has_own_ladder").GetBoolean());
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var taken = await agency.Send("admin", "DELETE", $"/staff/{agency["admin"].Value}/roles/administrator");
        var left = await agency.Send("admin", "PUT", $"/staff/{agency["admin"].Value}/leaving");

        Assert.Equal((409, "last_administrator"), (taken.Status, taken.Body.GetProperty("code").GetString()));
        Assert.Equal(409, left.Status);
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_is_refused()
    {
        var person = await agency.App.Person("Invented Mover", agency.South);
        var path = $"/staff/{person.Value}/team";

        var stale = await agency.Send("admin", "PUT", path, new { team = agency.North.Value }, seen: 7);
        var fresh = await agency.Send("admin", "PUT", path, new { team = agency.North.Value }, seen: 1);

        Assert.Equal((412, 200), (stale.Status, fresh.Status));
    }

    [Theory]
    [InlineData("""{"name":" ","job_title":"Visitor","work_email":"a@example.org","starts_on":"2026-03-01"}""", 422,
        "name")]
    [InlineData("""{"job_title":"Visitor","work_email":"a@example.org","starts_on":"2026-03-01"}""", 422, "name")]
    [InlineData("""{"name":"A","job_title":"V","work_email":"nowhere","starts_on":"2026-03-01"}""", 422, "work_email")]
    [InlineData("""{"name":"A","job_title":"V","work_email":"a@example.org"}""", 422, "starts_on")]
    [InlineData("""{"name":"A","job_title":"V","work_email":"a@example.org","starts_on":"1890-01-01"}""", 422,
        "starts_on")]
    [InlineData("""{"name":"A","job_title":"V","work_email":"a@example.org","starts_on":"2100-01-01"}""", 422,
        "starts_on")]
    [InlineData("""{"name":"A","job_title":"V","work_email":"a@example.org","starts_on":"2026-03-01","by":"x"}""", 400,
        "by")]
    [InlineData("""{"name":"A""", 400, null)]
    [InlineData("null", 400, null)]
    public async Task Bad_input_is_said_by_field_and_stores_nothing(string json, int status, string? field)
    {
        using var client = agency.App.ClientOf(agency["admin"]);
        var id = Guid.CreateVersion7();
        using var answer = await client.PutAsync(
            $"api/v1/staff/{id}", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, text);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        if (field is not null) Assert.Contains($"\"{field}\"", text, StringComparison.Ordinal);
        Assert.Equal(0, await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_events where stream_id = '{id}'"));
    }

    [Theory]
    [InlineData("Invented <script>alert(1)</script>")]
    [InlineData("Invented عائشة 👩‍⚕️")]
    public async Task A_name_is_kept_as_it_was_typed(string name)
    {
        var id = Guid.CreateVersion7();
        var body = new { name, job_title = "Visitor", work_email = "a@example.org", starts_on = "2026-03-01" };

        Assert.Equal(201, await agency.Status("admin", "PUT", $"/staff/{id}", body));

        var read = (await agency.Send("admin", "GET", $"/staff/{id}")).Body;
        Assert.Equal(name, read.GetProperty("card").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Reading_a_person_is_recorded_before_it_is_shown()
    {
        await agency.Send("auditor", "GET", $"/staff/{agency["sid"].Value}");

        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events e join safety.mt_event_tag_staff t using (seq_id)"
            + $" where e.type = 'person_page_read' and t.value = '{agency["sid"].Value}'"
            + " and e.data ->> 'page' = 'details' and e.data ->> 'purpose' = 'audit'"));
    }
}

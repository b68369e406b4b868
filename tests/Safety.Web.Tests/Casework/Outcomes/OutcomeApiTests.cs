using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Casework.Outcomes;

public sealed class OutcomeApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly int[] DaysOfCallsBefore = [111, 90, 80, 70];
    private static readonly int[] DaysOfCallsNow = [50, 40, 30, 20, 15, 10, 5, 1];

    [Theory]
    [InlineData("ada", 201)]
    [InlineData("ben", 201)]
    [InlineData("boss_north", 201)]
    [InlineData("lead", 201)]
    [InlineData("auditor", 403)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task Whoever_works_with_the_client_enters_scores(string by, int status)
    {
        Assert.Equal(status, await agency.Status(by, "PUT", NewScore(agency.Client), Score(60)));
        var said = new { rater = "client", rating = by == "ada" ? "none" : "gain", on = (string?)null };
        Assert.Equal(
            status == 201 ? 200 : status, await agency.Status(by, "POST", $"{Two(agency.Client)}/gains", said));
    }

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("sid", 404)]
    [InlineData("admin", 404)]
    public async Task Whoever_may_see_the_client_sees_what_is_measured(string by, int status)
    {
        await agency.Send("ada", "PUT", NewScore(agency.Client), Score(60));
        Assert.Equal(status, await agency.Status(by, "GET", Two(agency.Client)));
        Assert.Equal(status, await agency.Status(by, "GET", $"/clients/{agency.Client.Value}/responses"));
        Assert.Equal(200, await agency.Status(by, "GET", "/instruments"));
    }

    [Fact]
    public async Task The_same_score_again_changes_nothing_and_another_under_its_id_is_refused()
    {
        var path = NewScore(agency.Client);
        Assert.Equal(201, await agency.Status("ada", "PUT", path, Score(60)));
        var again = await agency.Send("ada", "PUT", path, Score(60));
        Assert.Equal((200, false), (again.Status, again.Body.GetProperty("changed").GetBoolean()));
        Assert.Equal(409, await agency.Status("ada", "PUT", path, Score(61)));
        var reason = new { reason = "Canary: the invented wrong person." };
        Assert.Equal(200, await agency.Status("ada", "POST", $"{path}/withdrawal", reason));
        Assert.Equal(403, await agency.Status("ben", "POST", $"{path}/withdrawal", reason));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
    }

    [Theory]
    [InlineData("instrument", "unknown", 400)]
    [InlineData("instrument", null, 422)]
    [InlineData("instrument", "mbi", 422)]
    [InlineData("value", 181, 422)]
    [InlineData("value", 60.25, 422)]
    [InlineData("on", "2100-01-01", 422)]
    public async Task Bad_input_is_said_by_field(string field, object? value, int status)
    {
        var body = JsonSerializer.SerializeToNode(Score(60))!.AsObject();
        body[field] = JsonSerializer.SerializeToNode(value);

        var (answer, problem) = await agency.Send("ada", "PUT", NewScore(agency.Client), body);

        Assert.Equal(status, answer);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    [Fact]
    public async Task Demands_double_while_scores_fall_and_one_alert_opens_one_review()
    {
        var client = await TellAsync("N-FALL", [60, 66, 72, 80]);

        var found = (await agency.Send("ada", "GET", Two(client))).Body;
        Assert.True(found.GetProperty("review").GetProperty("is_open").GetBoolean());
        Assert.Equal("deterioration", found.GetProperty("review").GetProperty("ground").GetString());
        Assert.Equal(1, await AlertsAbout(client));
        Assert.Equal(1, await Stored("response_found_diverging", client));

        await RecordAsync(client, 0);
        Assert.Equal((1, 1), (await AlertsAbout(client), (int)await Stored("response_found_diverging", client)));

        var words = new
        {
            kind = "response_words",
            subject_id = client.Value,
            ground = "right_to_erasure",
            reason = "An invented reason.",
        };
        Assert.Equal(409, (await agency.Send("lead", "POST", "/erasures", words, inPerson: true)).Status);
        await AnswerAsync(client);
        Assert.Equal(0, await AlertsAbout(client));
        await RecordAsync(client, 0);
        Assert.Equal(1, await Stored("response_found_diverging", client));
        var said = (await agency.Send("auditor", "GET", Two(client))).Body.GetProperty("review");
        Assert.Equal(
            ("benefiting_continue", "[sealed]"),
            (said.GetProperty("answer").GetString(), said.GetProperty("reason").GetString()));

        var erasure = (await agency.Send("lead", "POST", "/erasures", words, inPerson: true)).Body
            .GetProperty("id").GetGuid();
        await agency.Send("admin", "POST", $"/erasures/{erasure}/approval", inPerson: true);
        var erased = (await agency.Send("ada", "GET", Two(client))).Body.GetProperty("review");
        Assert.Equal("[erased]", erased.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Demands_double_while_scores_improve_and_nothing_is_found()
    {
        var client = await TellAsync("N-RISE", [90, 84, 78, 70]);

        var seen = (await agency.Send("ada", "GET", Two(client))).Body;
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("review").ValueKind);
        Assert.EndsWith(
            "OQ-45.2 got better by a reliable change.", seen.GetProperty("rule").GetProperty("why").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(0, await AlertsAbout(client));
    }

    [Fact]
    public async Task A_contact_opens_the_review_where_the_scores_came_first()
    {
        var client = await agency.App.ClientIn(agency.North, "N-FIRST");
        await ScoresAsync(client, [60, 66, 72, 80]);
        Assert.Equal(0, await Stored("response_found_diverging", client));

        await CallsAsync(client);

        Assert.Equal(1, await Stored("response_found_diverging", client));
        Assert.Equal(1, await AlertsAbout(client));
        // Views that lag may move meanwhile; this is about one that doesn't.
        var said = new StringWriter();
        await ViewRebuild.Run("Response", new HostSettings(agency.App.Database, agency.App.Folder), said, Ct);
        Assert.Contains("The view Response was made anew", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mt_doc_response is not", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_nobody_answers_is_found_late_by_the_watch_and_joins_its_alert()
    {
        var client = await TellAsync("N-LATE", [60, 66, 72, 80]);

        agency.App.Clock!.Advance(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        for (var beat = 0; beat < 5; beat++) await agency.App.Services.GetRequiredService<Sweep>().Beat(Ct);

        Assert.Equal(1, await Stored("response_review_found_overdue", client));
        Assert.Equal(1, await AlertsAbout(client));
        Assert.True((await agency.Send("ada", "GET", Two(client))).Body.GetProperty("review")
            .GetProperty("is_open").GetBoolean());
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task AnswerAsync(ClientId client)
    {
        var word = new { words = "I see it too." };
        Assert.Equal(200, await agency.Status("ada", "POST", $"{Two(client)}/review/words", word));
        Assert.Equal(403, await agency.Status("ben", "POST", $"{Two(client)}/review/words", word));
        var goOn = new { answer = "benefiting_continue", step = "gain_seen_by_both", reason = "They sleep again." };
        Assert.Equal(403, await agency.Status("ada", "POST", $"{Two(client)}/review", goOn));
        Assert.Equal(404, await agency.Status("boss_south", "POST", $"{Two(client)}/review", goOn));
        var wrong = new { answer = "benefiting_continue", step = "limit", reason = "They sleep again." };
        Assert.Equal(422, await agency.Status("boss_north", "POST", $"{Two(client)}/review", wrong));
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"{Two(client)}/review", goOn));
        var again = await agency.Send("boss_north", "POST", $"{Two(client)}/review", goOn);
        Assert.Equal((200, false), (again.Status, again.Body.GetProperty("changed").GetBoolean()));
    }

    private async Task<ClientId> TellAsync(string reference, int[] scores)
    {
        var client = await agency.App.ClientIn(agency.North, reference);
        await CallsAsync(client);
        await ScoresAsync(client, scores);
        return client;
    }

    [Fact]
    public async Task A_client_who_came_weeks_ago_is_not_found_to_claim_more()
    {
        var client = await agency.App.ClientIn(agency.North, "N-young");
        foreach (var days in DaysOfCallsNow) await RecordAsync(client, days);
        await ScoresAsync(client, [60, 66, 72, 80]);

        var rule = (await agency.Send("ada", "GET", Two(client))).Body.GetProperty("rule");
        Assert.False(rule.GetProperty("objects").GetBoolean());
        Assert.EndsWith(
            "the two have been in touch for 7 weeks; 16 weeks are needed to compare.",
            rule.GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, await AlertsAbout(client));
    }

    private async Task CallsAsync(ClientId client)
    {
        foreach (var days in DaysOfCallsBefore.Concat(DaysOfCallsNow)) await RecordAsync(client, days);
    }

    private async Task ScoresAsync(ClientId client, int[] scores)
    {
        for (var at = 0; at < scores.Length; at++)
        {
            var on = DateOnly.FromDateTime(agency.App.Now.UtcDateTime).AddDays(-14 * (scores.Length - 1 - at) - 1);
            Assert.Equal(201, await agency.Status("ada", "PUT", NewScore(client), Score(scores[at], on)));
        }
    }

    private async Task RecordAsync(ClientId client, int daysAgo)
    {
        var contact = new
        {
            id = Guid.CreateVersion7(),
            kind = "phone_in",
            initiated_by = "client",
            minutes = 5,
            wanted = true,
            happened_at = agency.App.Now.AddDays(-daysAgo),
        };
        Assert.Equal(201, await agency.Status("ada", "POST", $"/clients/{client.Value}/contacts", contact));
    }

    private string Two(ClientId client) => $"/clients/{client.Value}/responses/{agency["ada"].Value}";

    private string NewScore(ClientId client) => $"{Two(client)}/outcomes/{Guid.CreateVersion7()}";

    private static object Score(decimal value, DateOnly? on = null) => new { instrument = "oq45", value, on };

    private async Task<int> AlertsAbout(ClientId client) =>
        (await agency.Send("lead", "GET", "/alerts?state=open&limit=200")).Body.GetProperty("items").EnumerateArray()
            .Count(alert => alert.GetProperty("kind").GetString() == "negative_response"
                && alert.GetProperty("subject").GetProperty("id").GetGuid() == client.Value);

    private Task<long> Stored(string type, ClientId client) => agency.App.Scalar<long>(
        $"select count(*) from safety.mt_events where type = '{type}'"
        + $" and stream_id = '{Response.StreamOf(client, agency["ada"])}'");
}

using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Limits;

public sealed class LimitApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Why = "Canary reason in words <b>&</b> نص 🚪";

    [Theory]
    [InlineData("ada", 201)]
    [InlineData("boss_north", 201)]
    [InlineData("lead", 201)]
    [InlineData("auditor", 403)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task Whoever_works_with_the_client_may_propose(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "PUT", NewLimit(), Proposal()));

    [Theory]
    [InlineData("ada", 403)]
    [InlineData("ben", 403)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task The_manager_of_the_team_or_a_safety_lead_approves(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "POST", $"{await ProposedAsync("ada")}/approval"));

    [Fact]
    public async Task Nobody_approves_what_they_proposed()
    {
        var limit = await ProposedAsync("boss_north");
        var (status, problem) = await agency.Send("boss_north", "POST", $"{limit}/approval");

        Assert.Equal((403, "not_the_limits_proposer"), (status, problem.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("auditor", 200)]
    [InlineData("lead", 200)]
    [InlineData("sid", 404)]
    [InlineData("admin", 404)]
    public async Task Whoever_may_see_the_client_may_see_the_limits(string by, int status)
    {
        var limit = await ProposedAsync("ada");
        Assert.Equal(status, await agency.Status(by, "GET", limit));
        Assert.Equal(status, await agency.Status(by, "GET", $"/clients/{agency.Client.Value}/limits"));
    }

    [Fact]
    public async Task The_same_proposal_again_changes_nothing_and_other_words_are_refused()
    {
        var limit = await ProposedAsync("ada");
        var same = await agency.Send("ada", "PUT", limit, Proposal());
        var other = await agency.Send("ada", "PUT", limit, Proposal("Other words."));

        Assert.False(same.Body.GetProperty("changed").GetBoolean());
        Assert.Equal((200, 409), (same.Status, other.Status));
    }

    [Fact]
    public async Task A_limit_goes_through_its_whole_life_over_the_api()
    {
        var limit = NewLimit();
        var later = agency.App.Now.AddDays(60);
        (string By, string Path, object? Body)[] acts =
        [
            ("ada", "", Proposal()), ("boss_north", "/approval", null),
            ("boss_north", "/withholding", new { reason = "It would endanger Ada.", review_due_at = later }),
            ("ada", "/notification", new { how = "letter" }),
            ("ada", "/effect-reviews", new { effect = "worse", note = (string?)null }),
            ("lead", "/amendment", new { kind = "written_only", reason = "Longer.", expires_at = later.AddDays(100) }),
            ("boss_north", "/lifting", new { reason = "made_it_worse", note = "As said." }),
        ];

        foreach (var (by, path, body) in acts)
        {
            var method = path.Length == 0 ? "PUT" : "POST";
            var first = await agency.Send(by, method, limit + path, body);
            Assert.True(first.Status is 200 or 201, $"{path}: {first.Body}");
            if (path == "/withholding") continue;
            var again = await agency.Send(by, method, limit + path, body);
            Assert.True(
                again.Status == 200 && !again.Body.GetProperty("changed").GetBoolean(), $"{path}: {again.Body}");
        }

        var seen = (await agency.Send("ada", "GET", limit)).Body;
        Assert.Equal(
            ("lifted", "worse", "emergency_always_open"),
            (seen.GetProperty("state").GetString(), seen.GetProperty("effect").GetProperty("effect").GetString(),
                seen.GetProperty("safety_exception").GetString()));
    }

    [Fact]
    public async Task Words_are_for_those_who_work_with_the_client_and_readings_are_recorded()
    {
        var limit = await ProposedAsync("ada");
        Assert.Equal(Why, (await agency.Send("ben", "GET", limit)).Body.GetProperty("reason").GetString());
        Assert.Equal("[sealed]", (await agency.Send("auditor", "GET", limit)).Body.GetProperty("reason").GetString());
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        Assert.True(await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'person_page_read' and data ->> 'page' = 'limits'"
            + $" and data ->> 'client' = '{agency.Client.Value}' and data ->> 'reader' = '{agency["ben"].Value}'") > 0);
    }

    [Theory]
    [InlineData("kind", "unknown_kind", 400)]
    [InlineData("kind", null, 422)]
    [InlineData("reason", "", 422)]
    [InlineData("appeal_route", " ", 422)]
    [InlineData("review_due_at", "2020-01-01T00:00:00Z", 422)]
    [InlineData("expires_at", "2100-01-01T00:00:00Z", 422)]
    public async Task Bad_input_is_said_by_field(string field, string? value, int status)
    {
        var body = JsonSerializer.SerializeToNode(Proposal())!.AsObject();
        body[field] = value;

        var (answer, problem) = await agency.Send("ada", "PUT", NewLimit(), body);

        Assert.Equal(status, answer);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    [Fact]
    public async Task A_crossed_limit_calls_its_owner_in_the_same_moment()
    {
        var limit = await ProposedAsync("ada");
        await agency.Send("boss_north", "POST", $"{limit}/approval");
        await agency.App.Done(
            new RecordLimitBreach(
                new LimitId(Guid.Parse(limit[^36..])), LimitOccasionType.Contact, Guid.CreateVersion7(), agency["ada"],
                agency.App.Now, "It was not in writing."),
            Actor.TheWatch);

        var alerts = (await agency.Send("boss_north", "GET", "/alerts?state=open")).Body.GetProperty("items");
        Assert.Contains(alerts.EnumerateArray(), alert => alert.GetProperty("kind").GetString() == "limit_breached");
        Assert.Equal(1, (await agency.Send("ada", "GET", limit)).Body.GetProperty("breaches").GetArrayLength());
    }

    private static string NewLimit() => $"/limits/{Guid.CreateVersion7()}";

    private async Task<string> ProposedAsync(string by)
    {
        var limit = NewLimit();
        var (status, body) = await agency.Send(by, "PUT", limit, Proposal());
        Assert.True(status == 201, body.ToString());
        return limit;
    }

    private object Proposal(string reason = Why) => new
    {
        client_id = agency.Client.Value,
        kind = "written_only",
        reason,
        appeal_route = "Write to the invented complaints office.",
    };
}

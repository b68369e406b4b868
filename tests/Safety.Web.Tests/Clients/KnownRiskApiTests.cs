using System.Text.Json;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Clients;

public sealed class KnownRiskApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Why = "Canary threat in words <b>&</b> نص 🚪";

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task Whoever_works_with_the_client_may_propose(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "PUT", NewRisk(), Proposal()));

    [Theory]
    [InlineData("ada", 403)]
    [InlineData("ben", 403)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task The_manager_of_the_team_or_a_safety_lead_approves(string by, int status)
    {
        var risk = NewRisk();
        await agency.Send("ada", "PUT", risk, Proposal());

        Assert.Equal(status, await agency.Status(by, "POST", $"{risk}/approval"));
    }

    [Fact]
    public async Task Nobody_approves_what_they_proposed()
    {
        var risk = NewRisk();
        await agency.Send("boss_north", "PUT", risk, Proposal());

        var (status, problem) = await agency.Send("boss_north", "POST", $"{risk}/approval");

        Assert.Equal((403, "not_the_proposer"), (status, problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task The_same_proposal_again_changes_nothing_and_other_words_are_refused()
    {
        var risk = NewRisk();
        await agency.Send("ada", "PUT", risk, Proposal());

        var same = await agency.Send("ada", "PUT", risk, Proposal());
        var other = await agency.Send("ada", "PUT", risk, Proposal("Other words."));

        Assert.False(same.Body.GetProperty("changed").GetBoolean());
        Assert.Equal((200, 409), (same.Status, other.Status));
    }

    [Fact]
    public async Task A_risk_goes_through_its_whole_life_over_the_api()
    {
        var risk = NewRisk();
        var reason = new { reason = "Said in confidence." };
        var dated = new { reason = "Looked at again.", review_due_at = agency.App.Now.AddDays(60) };
        (string By, string Path, object? Body)[] acts =
        [
            ("ada", "", Proposal()), ("boss_north", "/approval", null), ("boss_north", "/withholding", dated),
            ("boss_north", "/notification", null), ("boss_north", "/reviews", dated), ("ada", "/appeal", reason),
            ("lead", "/appeal/answer", new { upheld = false, reason = "The concern stands." }),
            ("boss_north", "/removal", new { reason = "no_longer_present", note = (string?)null }),
        ];

        foreach (var (by, path, body) in acts)
        {
            var method = path.Length == 0 ? "PUT" : "POST";
            var first = await agency.Send(by, method, risk + path, body);
            Assert.True(first.Status == 200, $"{path}: {first.Body}");
            if (path is "/removal" or "/withholding") continue;
            var again = await agency.Send(by, method, risk + path, body);
            Assert.True(again.Status == 200 && !again.Body.GetProperty("changed").GetBoolean(),
                $"{path}: {again.Body}");
        }
    }

    [Fact]
    public async Task Workers_see_what_is_in_force_with_its_words_and_the_auditor_no_words()
    {
        var risk = NewRisk();
        await agency.Send("boss_north", "PUT", risk, Proposal());
        Assert.DoesNotContain(Guid.Parse(risk[^36..]), await Seen("ada"));
        await agency.Send("lead", "POST", $"{risk}/approval");

        Assert.Contains(Guid.Parse(risk[^36..]), await Seen("ada"));
        Assert.Equal(Why, Words(await Read("ada"), risk));
        Assert.Equal("[sealed]", Words(await Read("auditor"), risk));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
    }

    [Theory]
    [InlineData("kind", "unknown_kind", 400)]
    [InlineData("kind", null, 422)]
    [InlineData("why", "", 422)]
    [InlineData("review_due_at", "2020-01-01T00:00:00Z", 422)]
    [InlineData("review_due_at", "2100-01-01T00:00:00Z", 422)]
    public async Task Bad_input_is_said_by_field(string field, string? value, int status)
    {
        var body = JsonSerializer.SerializeToNode(Proposal())!.AsObject();
        body[field] = value;

        var (answer, problem) = await agency.Send("ada", "PUT", NewRisk(), body);

        Assert.Equal(status, answer);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    private string NewRisk() => $"/clients/{agency.Client.Value}/known-risks/{Guid.CreateVersion7()}";

    private object Proposal(string why = Why) => new
    {
        kind = "threats",
        why,
        concern = "Heard at the door.",
        review_due_at = agency.App.Now.AddDays(30),
    };

    private async Task<JsonElement> Read(string by) =>
        (await agency.Send(by, "GET", $"/clients/{agency.Client.Value}/known-risks")).Body.GetProperty("risks");

    private async Task<List<Guid>> Seen(string by) =>
        [.. (await Read(by)).EnumerateArray().Select(one => one.GetProperty("id").GetGuid())];

    private static string? Words(JsonElement risks, string risk) => risks.EnumerateArray()
        .Single(one => one.GetProperty("id").GetString() == risk[^36..]).GetProperty("why").GetString();
}

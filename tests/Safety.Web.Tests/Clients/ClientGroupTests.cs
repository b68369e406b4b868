using System.Text.Json;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Clients;

/// <summary>What clients say of themselves: taken down, sealed, counted in sums, and shown to nobody.</summary>
public sealed class ClientGroupTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly object Black = new { answer = "black" };

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 404)]
    public async Task Whoever_works_with_a_client_takes_it_down(string? by, int status)
    {
        var client = await agency.App.ClientIn(agency.North, $"G-{by}");
        Assert.Equal(status, await Say(by, client, "ethnic_group", Black));
    }

    [Theory]
    [InlineData("ethnic_group", """{"answer":"woman"}""", 422)]
    [InlineData("ethnic_group", """{"answer":"purple"}""", 400)]
    [InlineData("star_sign", """{"answer":"black"}""", 404)]
    public async Task A_bad_answer_is_refused(string question, string json, int status) => Assert.Equal(
        status, await Say("ada", agency.Client, question, JsonDocument.Parse(json).RootElement));

    [Fact]
    public async Task An_answer_is_sealed_taken_back_and_never_shown()
    {
        var client = await agency.App.ClientIn(agency.North, "G-1");
        Assert.Equal(200, await Say("ada", client, "disability", new { answer = "not_disabled" }));
        Assert.Equal(200, await Say("ada", client, "gender", new { }));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select (select count(*) from safety.mt_events where data::text like '%not_disabled%')"
            + " + (select count(*) from safety.mt_doc_client where data::text like '%not_disabled%')"));

        var page = (await agency.Send("ada", "GET", $"/clients/{client.Value}")).Body;
        Assert.Equal(
            [("gender", false), ("disability", true)],
            page.GetProperty("asked").EnumerateArray().Select(one =>
                (one.GetProperty("question").GetString(), one.GetProperty("was_answered").GetBoolean())));
        Assert.DoesNotContain("not_disabled", page.GetRawText(), StringComparison.Ordinal);

        var opened = await agency.Send("lead", "GET", $"/history?stream={client.Value}&words=true");
        var history = opened.Body.GetRawText();
        Assert.Contains("of their own disability", history, StringComparison.Ordinal);
        Assert.DoesNotContain("not_disabled", history, StringComparison.Ordinal);

        Assert.Equal(200, await Say("boss_north", client, "disability", new { answer = (string?)null }));
        var after = (await agency.Send("ada", "GET", $"/clients/{client.Value}")).Body.GetProperty("asked");
        Assert.DoesNotContain(after.EnumerateArray(), one => one.GetProperty("was_answered").GetBoolean());
    }

    [Fact]
    public async Task Decisions_are_held_against_each_other_group_by_group_in_rounded_sums()
    {
        var team = await agency.App.Team("West", agency["boss_north"]);
        for (var number = 0; number < 12; number++)
        {
            var client = await agency.App.ClientIn(team, $"W-{number}");
            Assert.Equal(200, await Say("lead", client, "first_language", new { answer = "other_language" }));
            if (number < 9) await PutAtRisk(client);
        }

        // Whoever gave no answer is a group too, and would hide another one if it were small.
        for (var number = 0; number < 8; number++) await agency.App.ClientIn(team, $"X-{number}");

        var until = $"until={agency.App.Now.AddMinutes(1):yyyy-MM-ddTHH:mm:ssZ}";
        var view = (await agency.Send("lead", "GET", $"/trends/groups/first_language?{until}")).Body;
        Assert.Equal(5, view.GetProperty("rounded_to").GetInt32());
        var rows = view.GetProperty("disparity")[0].GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(
            ["working_language", "other_language", null], rows.Select(row => row.GetProperty("group").GetString()));
        Assert.Equal(
            (10, 10, 100.0),
            (rows[1].GetProperty("clients").GetInt32(), rows[1].GetProperty("set").GetInt32(),
                rows[1].GetProperty("set_per_hundred").GetDouble()));
        Assert.Equal(0, rows[0].GetProperty("set").GetInt32());
    }

    private async Task PutAtRisk(ClientId client)
    {
        var risk = new KnownRiskId(Guid.CreateVersion7());
        var words = new SealedText(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");
        await agency.App.Done(
            new ProposeKnownRisk(client, risk, KnownRiskKind.Threats, words, null, words, agency.App.Now.AddDays(90)),
            Actor.Person(agency["lead"]));
        await agency.App.Done(new ApproveKnownRisk(client, risk), Actor.Person(agency["boss_north"]));
    }

    [Theory]
    [InlineData(null, "gender", 401)]
    [InlineData("ada", "gender", 404)]
    [InlineData("boss_north", "gender", 404)]
    [InlineData("admin", "gender", 404)]
    [InlineData("auditor", "gender", 200)]
    [InlineData("lead", "star_sign", 404)]
    [InlineData("lead", "gender?from=2020-01-01T00:00:00Z", 422)]
    public async Task The_sums_are_for_safety_leads_and_auditors(string? by, string asked, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"/trends/groups/{asked}"));

    private Task<int> Say(string? by, ClientId client, string question, object body) =>
        agency.Status(by, "PUT", $"/clients/{client.Value}/groups/{question}", body);
}

using System.Text.Json;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Audit;

public sealed class HistoryTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Theory]
    [InlineData(null, 401, 401, 401, 401)]
    [InlineData("ada", 200, 404, 200, 200)]
    [InlineData("ben", 404, 404, 404, 404)]
    [InlineData("boss_north", 404, 200, 200, 200)]
    [InlineData("boss_south", 404, 404, 404, 404)]
    [InlineData("lead", 200, 200, 200, 200)]
    [InlineData("auditor", 200, 200, 200, 200)]
    [InlineData("admin", 404, 404, 404, 404)]
    public async Task A_history_is_there_for_whom_it_concerns_and_the_offices(
        string? by, int staff, int client, int incident, int alert)
    {
        var id = await Filed("ada");
        var raised = await AlertOf(id);

        Assert.Equal(staff, await agency.Status(by, "GET", $"/history?staff={agency["ada"].Value}"));
        Assert.Equal(client, await agency.Status(by, "GET", $"/history?client={agency.Client.Value}"));
        Assert.Equal(incident, await agency.Status(by, "GET", $"/history?stream={id}"));
        Assert.Equal(alert, await agency.Status(by, "GET", $"/history?alert={raised}"));
    }

    [Fact]
    public async Task Tags_lead_from_a_person_and_a_client_to_every_later_fact()
    {
        var id = await Filed("ada");
        Assert.Equal(200, (await Assess(id)).Status);
        var raised = await AlertOf(id);

        Assert.Contains((id, "incident_assessed"), await Types("auditor", $"staff={agency["ada"].Value}"));
        var aboutClient = await Types("auditor", $"client={agency.Client.Value}");
        Assert.Contains((id, "incident_assessed"), aboutClient);
        Assert.Contains((raised, "alert_raised"), aboutClient);
        Assert.Contains((agency.Client.Value, "client_registered"), aboutClient);
    }

    [Fact]
    public async Task Each_event_says_who_acted_when_why_and_in_a_plain_sentence()
    {
        var id = await Filed("ada");

        var entries = await Entries("auditor", $"stream={id}");
        var first = entries[0];
        var alert = (await Entries("auditor", $"alert={await AlertOf(id)}"))[0];

        Assert.Equal("Invented Ada", first.GetProperty("actor").GetProperty("name").GetString());
        Assert.StartsWith("Invented Ada reported:", first.GetProperty("sentence").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(agency.App.Now, first.GetProperty("reported_at").GetDateTimeOffset());
        Assert.Equal(agency.App.Now, first.GetProperty("recorded_at").GetDateTimeOffset());
        Assert.Equal(0, first.GetProperty("policy_version").GetInt32());
        Assert.Equal(Enumerable.Range(1, entries.Count), entries.Select(e => e.GetProperty("version").GetInt32()));
        var evidence = Assert.Single(alert.GetProperty("cause").GetProperty("evidence").EnumerateArray());
        Assert.Equal(first.GetProperty("event_id").GetString(), evidence.GetProperty("event_id").GetString());
    }

    [Fact]
    public async Task Words_are_sealed_for_the_auditor_and_opened_for_the_lead_only_on_purpose()
    {
        var id = await Filed("ada");

        var sealedText = Description(await Entries("auditor", $"stream={id}"));
        var notAsked = Description(await Entries("lead", $"stream={id}"));
        var opened = Description(await Entries("lead", $"stream={id}&words=true"));

        Assert.Equal(("[sealed]", "[sealed]", Bodies.Words), (sealedText, notAsked, opened));
        Assert.Equal(403, await agency.Status("auditor", "GET", $"/history?stream={id}&words=true"));
        Assert.Equal(1, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'person_page_read' and data ->> 'page' = 'narrative'"
            + $" and data ->> 'subject_id' = '{id}'"));

        static string? Description(IReadOnlyList<JsonElement> entries) =>
            entries[0].GetProperty("data").GetProperty("description").GetString();
    }

    [Fact]
    public async Task A_reading_shows_in_the_history_of_the_person_who_was_read()
    {
        await agency.Send("auditor", "GET", $"/staff/{agency["sid"].Value}");

        var read = (await Entries("sid", $"staff={agency["sid"].Value}"))
            .Where(e => e.GetProperty("type").GetString() == "person_page_read")
            .Select(e => e.GetProperty("sentence").GetString()!);

        Assert.Contains(read, sentence => sentence.StartsWith("Invented Auditor read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_asked_not_to_be_named_is_named_to_the_manager_nowhere()
    {
        var id = await Filed("ben", notNamed: true);
        var raised = await AlertOf(id);

        foreach (var path in new[] { $"stream={id}", $"alert={raised}", $"client={agency.Client.Value}" })
        {
            var text = (await agency.Send("boss_north", "GET", $"/history?{path}&limit=500")).Body.ToString();
            Assert.DoesNotContain(agency["ben"].Value.ToString(), text, StringComparison.Ordinal);
            Assert.DoesNotContain("Invented Ben", text, StringComparison.Ordinal);
        }

        var lead = (await agency.Send("lead", "GET", $"/history?stream={id}")).Body.ToString();
        Assert.Contains("Invented Ben reported", lead, StringComparison.Ordinal);
        Assert.DoesNotContain((id, "incident_reported"), await Types("auditor", $"staff={agency["ben"].Value}"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        for (var number = 0; number < 8; number++)
            await Filed("ada");
        var whole = await Entries("lead", $"client={agency.Client.Value}");
        var (paged, after) = (new List<long>(), 0L);

        for (var page = 0; page < 100; page++)
        {
            var body = (await agency.Send(
                "lead", "GET", $"/history?client={agency.Client.Value}&limit=7&after={after}")).Body;
            paged.AddRange(Positions([.. body.GetProperty("items").EnumerateArray()]));
            if (body.GetProperty("next").ValueKind == JsonValueKind.Null) break;
            after = body.GetProperty("next").GetInt64();
        }

        Assert.Equal(Positions(whole), paged);

        static IEnumerable<long> Positions(IEnumerable<JsonElement> entries) =>
            entries.Select(e => e.GetProperty("position").GetInt64());
    }

    [Theory]
    [InlineData("", 422)]
    [InlineData("stream=00000000-0000-7000-8000-000000000001&staff=00000000-0000-7000-8000-000000000001", 422)]
    [InlineData("stream=00000000-0000-7000-8000-000000000001", 404)]
    [InlineData("staff=00000000-0000-7000-8000-000000000001", 404)]
    [InlineData("stream=nonsense", 400)]
    [InlineData("stream=00000000-0000-7000-8000-000000000001&as_of=yesterday", 400)]
    [InlineData("stream=00000000-0000-7000-8000-000000000001&limit=0", 422)]
    [InlineData("stream=00000000-0000-7000-8000-000000000001&limit=501", 422)]
    public async Task Bad_questions_are_answered_clearly(string query, int status) =>
        Assert.Equal(status, await agency.Status("auditor", "GET", $"/history?{query}"));

    private async Task<Guid> Filed(string by, bool notNamed = false)
    {
        var id = Guid.CreateVersion7();
        var body = new Dictionary<string, object?>(Bodies.Least())
        {
            ["client_id"] = agency.Client.Value, ["not_named_to_manager"] = notNamed,
        };
        var (status, answer) = await agency.Send(by, "PUT", $"/incidents/{id}", body);
        Assert.True(status == 201, answer.ToString());
        return id;
    }

    private Task<(int Status, JsonElement Body)> Assess(Guid id) => agency.Send(
        "boss_north", "POST", $"/incidents/{id}/assessment", new { assessed_severity = "fatal_or_critical" });

    private async Task<Guid> AlertOf(Guid incident) => await agency.App.Scalar<Guid>(
        $"select id from safety.mt_doc_alert where data -> 'subject' ->> 'id' = '{incident}'");

    private async Task<IReadOnlyList<JsonElement>> Entries(string by, string query)
    {
        var (status, body) = await agency.Send(by, "GET", $"/history?{query}&limit=500");
        Assert.True(status == 200, $"{status} {body}");
        return [.. body.GetProperty("items").EnumerateArray()];
    }

    private async Task<List<(Guid, string)>> Types(string by, string query) => [.. (await Entries(by, query))
        .Select(e => (e.GetProperty("stream").GetGuid(), e.GetProperty("type").GetString()!))];
}

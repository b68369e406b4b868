using System.Text.Json;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Contacts;

public sealed class ContactApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    /// <summary>Who asks: record, list, windows, hand back, withdraw; of a contact that Ada had and recorded.</summary>
    public static TheoryData<string?, int[]> Asked { get; } = new()
    {
        { null, [401, 401, 401, 401, 401] },
        { "ada", [201, 200, 200, 200, 200] },
        { "ben", [201, 200, 200, 403, 403] },
        { "boss_north", [201, 200, 200, 200, 200] },
        { "lead", [201, 200, 200, 200, 200] },
        { "auditor", [403, 200, 200, 403, 403] },
        { "sid", [404, 404, 404, 404, 404] },
        { "boss_south", [404, 404, 404, 404, 404] },
        { "admin", [404, 404, 404, 404, 404] },
    };

    private string Path => $"/clients/{agency.Client.Value}/contacts";

    private static Dictionary<string, object?> Body(Guid? id = null) => new()
    {
        ["id"] = id ?? Guid.CreateVersion7(),
        ["kind"] = "phone_in",
        ["initiated_by"] = "client",
        ["minutes"] = 5,
    };

    private async Task<Guid> Recorded(string by = "ada", params (string Key, object? Value)[] also)
    {
        var body = Body();
        foreach (var (key, value) in also) body[key] = value;
        Assert.Equal(201, await agency.Status(by, "POST", Path, body));
        return (Guid)body["id"]!;
    }

    private async Task<JsonElement> Listed(string by, Guid id) =>
        (await agency.Send(by, "GET", $"{Path}?limit=200")).Body.GetProperty("items").EnumerateArray()
        .Single(one => one.GetProperty("id").GetGuid() == id);

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Each_role_and_relation_may_do_exactly_what_it_should(string? who, int[] expected)
    {
        var id = await Recorded(also: ("owner_after", "worker"));

        Assert.Equal(expected, new[]
        {
            await agency.Status(who, "POST", Path, Body()),
            await agency.Status(who, "GET", Path),
            await agency.Status(who, "GET", $"{Path}/windows"),
            await agency.Status(who, "POST", $"{Path}/{id}/hand-back", new { }),
            await agency.Status(who, "POST", $"{Path}/{id}/withdrawal", new { reason = "Invented." }),
        });
    }

    [Fact]
    public async Task The_same_again_gives_the_same_and_another_under_its_id_is_refused()
    {
        var body = Body();
        body["note"] = "Canary note 🕊";

        var first = await agency.Send("ada", "POST", Path, body);
        var again = await agency.Send("ada", "POST", Path, body);
        body["minutes"] = 6;
        var other = await agency.Send("ada", "POST", Path, body);

        Assert.Equal((201, 200, 409), (first.Status, again.Status, other.Status));
        Assert.False(again.Body.GetProperty("changed").GetBoolean());
        Assert.Equal("record_contact.other_contact_under_this_id", other.Body.GetProperty("code").GetString());
        Assert.Equal("Canary note 🕊", (await Listed("ada", (Guid)body["id"]!)).GetProperty("note").GetString());
        Assert.Equal("[sealed]", (await Listed("auditor", (Guid)body["id"]!)).GetProperty("note").GetString());
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary note%'"));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_doc_contactentry where data::text like '%Canary note%'"));
    }

    [Fact]
    public async Task What_is_held_is_counted_and_listed_until_it_is_handed_back_with_words()
    {
        var id = await Recorded("ben", ("owner_after", "worker"), ("demand", "task"));
        Assert.Contains(await Held("ben"), one => one == id);

        var back = new { to = "client", words = "It is yours again." };
        Assert.Equal(200, await agency.Status("ben", "POST", $"{Path}/{id}/hand-back", back));
        Assert.Equal(200, await agency.Status("ben", "POST", $"{Path}/{id}/hand-back", back));

        Assert.DoesNotContain(await Held("ben"), one => one == id);
        var handed = (await Listed("ben", id)).GetProperty("handed_back");
        Assert.Equal("It is yours again.", handed.GetProperty("words").GetString());
        Assert.Equal("Invented Ben", handed.GetProperty("by").GetProperty("name").GetString());

        async Task<List<Guid>> Held(string by) =>
            [.. (await agency.Send(by, "GET", "/me/held-matters")).Body.GetProperty("matters").EnumerateArray()
                .Select(one => one.GetProperty("contact").GetProperty("id").GetGuid())];
    }

    [Fact]
    public async Task Pages_of_contacts_follow_each_other_without_gap_or_repeat()
    {
        for (var number = 0; number < 5; number++) await Recorded();
        var (seen, after) = (new List<Guid>(), "");

        for (var page = 0; page < 100 && after is not null; page++)
        {
            var body = (await agency.Send("lead", "GET", $"{Path}?limit=3{after}")).Body;
            seen.AddRange(body.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
            after = body.GetProperty("next").GetString() is { } next ? $"&after={next}" : null;
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_doc_contactentry where data ->> 'client' = '{agency.Client.Value}'"),
            seen.Count);
        Assert.Equal(422, await agency.Status("lead", "GET", $"{Path}?after=nowhere"));
        Assert.Equal(422, await agency.Status("lead", "GET", $"{Path}?limit=0"));
    }

    [Theory]
    [InlineData("id", null, 422, "id")]
    [InlineData("kind", null, 422, "kind")]
    [InlineData("kind", "pigeon", 400, "kind")]
    [InlineData("initiated_by", null, 422, "initiated_by")]
    [InlineData("minutes", null, 422, "minutes")]
    [InlineData("minutes", 1441, 422, "minutes")]
    [InlineData("billed_minutes", 6, 422, "billed_minutes")]
    [InlineData("happened_at", "2027-01-01T00:00:00Z", 422, "happened_at")]
    [InlineData("worker", "00000000-0000-7000-8000-000000000001", 422, "worker")]
    [InlineData("recorded_at", "2026-01-01T00:00:00Z", 400, "recorded_at")]
    [InlineData("note", "a\u0000b", 422, "note")]
    public async Task Bad_input_is_said_by_field(string field, object? value, int status, string wrong)
    {
        var body = Body();
        body[field] = value;

        var answer = await agency.Send("ada", "POST", Path, body);

        Assert.True(status == answer.Status, answer.Body.ToString());
        Assert.Contains($"\"{wrong}\"", answer.Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_tells_it_in_plain_words()
    {
        var id = await Recorded(also: [("wanted", false), ("owner_after", "worker")]);
        await agency.Send("ada", "POST", $"{Path}/{id}/withdrawal", new { reason = "Invented mistake." });

        var told = (await agency.Send("lead", "GET", $"/history?client={agency.Client.Value}&limit=200")).Body
            .ToString();

        Assert.Contains("recorded an unwanted intrusion", told, StringComparison.Ordinal);
        Assert.Contains("withdrew a contact of", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Invented mistake", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Intrusions_upon_somebody_who_has_left_count_like_any()
    {
        var gone = await agency.App.Person("Invented Former", agency.North, StaffRole.Staff);
        await agency.App.Done(
            new LeaveStaff(gone), Safety.Core.Language.Actor.Person(agency["admin"]));

        var id = await Recorded(also: [("wanted", false), ("worker", gone.Value)]);

        Assert.Equal(
            "Invented Former", (await Listed("ada", id)).GetProperty("worker").GetProperty("name").GetString());
    }
}

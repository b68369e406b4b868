using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Safety.Web.Tests.Incidents;

public sealed class BadInputTests(SharedAgency shared) : IClassFixture<SharedAgency>
{
    private static readonly Guid Somebody = Guid.Parse("0199aaaa-0000-7000-8000-000000000001");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>What was sent in place of a good answer, the status, and the field that the problem names.</summary>
    private static IEnumerable<(object? Value, string Field, int Status, string Named)> Wrong() =>
    [
        ("not_on_the_list", "category", 400, "category"),
        (7, "category", 400, "category"),
        (null, "category", 422, "category"),
        (null, "description", 422, "description"),
        ("  \n ", "description", 422, "description"),
        (new string('a', 4001), "description", 422, "description"),
        ("a\u0000b", "description", 422, "description"),
        ("a\u202eb\u0007", "description", 422, "description"),
        ("not-a-uuid", "client_id", 400, "client_id"),
        (Somebody, "client_id", 422, "client_id"),
        (Somebody, "on_behalf_of", 422, "on_behalf_of"),
        ("2026-03-03T09:06:00Z", "happened_at", 422, "happened_at"),
        ("2100-01-01T00:00:00Z", "happened_at", 422, "happened_at"),
        ("1970-01-01T00:00:00Z", "happened_at", 422, "happened_at"),
        ("yesterday", "happened_at", 400, "happened_at"),
        (11, "felt_threatened", 422, "felt_threatened"),
        ("very", "reported_severity", 400, "reported_severity"),
        (Enumerable.Repeat("intimidation", 9), "secondary_categories", 422, "secondary_categories"),
        ("anything", "nobody_asked_for_this", 400, "nobody_asked_for_this"),
        (new { lost_time_days = -1 }, "details", 422, "lost_time_days"),
        (new { location_text = new string('b', 501) }, "details", 422, "location_text"),
        (new { people = new[] { new { staff = Somebody, role = "witness" } } }, "details", 422, "people"),
        (new { people = new object?[] { null } }, "details", 422, "people"),
        (new { means = new[] { "magic" } }, "details", 400, "details.means[0]"),
    ];

    [Fact]
    public async Task A_wrong_answer_is_named_and_nothing_is_stored()
    {
        var agency = shared.Agency;
        var before = await Kept();
        using var client = agency.As(agency.Ada);
        foreach (var (value, field, status, named) in Wrong())
        {
            var path = $"api/v1/incidents/{Guid.CreateVersion7()}";
            using var answer = await client.PutAsJsonAsync(path, Bodies.With(field, value), Ct);
            var problem = await Agency.Read(answer);

            Assert.True(status == (int)answer.StatusCode, $"{field} {value}: {answer.StatusCode} {problem}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            var said = Assert.Single(problem.GetProperty("errors").EnumerateObject());
            Assert.Equal(named, said.Name);
            Assert.NotEmpty(problem.GetProperty("code").GetString()!);
            Assert.NotEqual(JsonValueKind.Undefined, problem.GetProperty("title").ValueKind);
        }

        Assert.Equal(before, await Kept());
    }

    [Theory]
    [InlineData("""{"category":"near_miss","description":"a """, 400)]
    [InlineData("""{"category":"near_miss","description":"a",}""", 400)]
    [InlineData("""{"category":"near_miss","description":"\ud83d"}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("", 400)]
    public async Task A_body_that_is_no_json_is_refused_in_plain_words(string body, int status)
    {
        var before = await Kept();
        using var client = shared.Agency.As(shared.Agency.Ada);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await client.PutAsync(
            new Uri($"api/v1/incidents/{Guid.CreateVersion7()}", UriKind.Relative), content, Ct);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(before, await Kept());
    }

    [Fact]
    public async Task Wrong_ids_and_huge_bodies_are_refused()
    {
        var agency = shared.Agency;
        using var client = agency.As(agency.Ada);

        using var noId = await client.PutAsJsonAsync("api/v1/incidents/7", Bodies.Least(), Ct);
        using var empty = await client.PutAsJsonAsync($"api/v1/incidents/{Guid.Empty}", Bodies.Least(), Ct);
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var content = new StringContent(
            JsonSerializer.Serialize(Bodies.Least(new string('x', 10_000_000))), Encoding.UTF8, "application/json");
        using var huge = await client.PutAsync(
            new Uri($"api/v1/incidents/{Guid.CreateVersion7()}", UriKind.Relative), content, Ct);

        Assert.Equal((400, "id"), ((int)noId.StatusCode, await Named(noId)));
        Assert.Equal((422, "id"), ((int)empty.StatusCode, await Named(empty)));
        Assert.Equal(413, (int)huge.StatusCode);
        Assert.Equal("too_large", (await Agency.Read(huge)).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("<script>alert('x')</script> & \"quotes\"")]
    [InlineData("שלום, הוא איים עליי ‏ كان يهدد")]
    [InlineData("He came 😡👨‍👩‍👧‍👦 and left\nin the \"night\"\t⚠️")]
    [InlineData("=cmd|' /C calc'!A0")]
    public async Task Words_come_back_exactly_as_they_were_written(string words)
    {
        var agency = shared.Agency;

        var id = await agency.Filed(agency.Ada, Bodies.Least(words));

        var (_, view) = await agency.Get(agency.Ada, $"/{id}");
        Assert.Equal(words, view.GetProperty("report").GetProperty("description").GetString());
    }

    [Fact]
    public async Task Acts_on_a_report_name_what_is_wrong_too()
    {
        var agency = shared.Agency;
        var id = await agency.Filed(agency.Ada);
        var one = Guid.CreateVersion7();
        var soon = agency.App.Now.AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        foreach (var (what, body, status, named) in new (string, object, int, string)[]
        {
            ("details", new { text = "no id" }, 422, "id"),
            ("details", new { id = one, text = new string('a', 4001) }, 422, "text"),
            ("corrections", new { id = one, category = "near_miss" }, 422, "reason"),
            ("corrections", new { id = one, reason = "r", client_id = Somebody }, 422, "client_id"),
            ("assessment", new { reason = "r" }, 422, "assessed_severity"),
            ("assessment", new { assessed_severity = "low" }, 422, "reason"),
            ("support", new { }, 422, "kind"),
            ("support", new { kind = "time_off", due_at = "2020-01-01T00:00:00Z" }, 422, "due_at"),
            ("support/one/offer", new { }, 400, "step"),
            ("support/99/offer", new { }, 404, "step"),
            ("actions", new { id = one, owner = Somebody, due_at = soon, what = "w" }, 422, "owner"),
            ("actions", new { id = one, owner = agency.Cleo.Value, due_at = soon }, 422, "what"),
            ("information", new { id = one, message = " " }, 422, "message"),
            ("closure", new { note = "n" }, 422, "reason"),
            ("closure", new { reason = "part_of_the_job" }, 400, "reason"),
            ("closure", new { reason = "duplicate_of_another_report", duplicate_of = Somebody }, 422, "duplicate_of"),
            ("reopening", new { }, 422, "reason"),
        })
        {
            var (got, problem) = await agency.Post(agency.ManagerOfNorth, id, what, body);
            Assert.True(got == status, $"{what} {named}: {got} {problem}");
            Assert.Equal(named, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
        }

        Assert.Equal(3, await Events(agency, id));
    }

    [Fact]
    public async Task A_stale_version_and_a_closed_report_are_refused()
    {
        var agency = shared.Agency;
        var id = await agency.Filed(agency.Ada, Bodies.Least(category: "near_miss"));
        var rating = new { assessed_severity = "moderate", reason = "r" };

        var stale = await agency.Post(agency.ManagerOfNorth, id, "assessment", rating, seen: 1);
        var fresh = await agency.Post(agency.ManagerOfNorth, id, "closure",
            new { reason = "recorded_for_learning", not_informed = "asked_not_to_be" }, seen: 2);
        var closed = await agency.Post(agency.ManagerOfNorth, id, "assessment", rating);

        Assert.Equal((412, "stale_version"), (stale.Status, stale.Body.GetProperty("code").GetString()));
        Assert.Equal(200, fresh.Status);
        Assert.Equal((409, "incident_is_closed"), (closed.Status, closed.Body.GetProperty("code").GetString()));
    }

    /// <summary>How many reports and keys there are; tests of one class run one after the other.</summary>
    private Task<long> Kept() => shared.Agency.App.Scalar<long>(
        "select (select count(*) from safety.mt_doc_incident) + (select count(*) from keys.data_key)");

    private static Task<long> Events(Agency agency, Guid id) =>
        agency.App.Scalar<long>($"select count(*) from safety.mt_events where stream_id = '{id}'");

    private static async Task<string> Named(HttpResponseMessage answer) =>
        Assert.Single((await Agency.Read(answer)).GetProperty("errors").EnumerateObject()).Name;
}

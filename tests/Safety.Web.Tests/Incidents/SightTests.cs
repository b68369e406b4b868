namespace Safety.Web.Tests.Incidents;

public sealed class SightTests
{
    [Fact]
    public async Task Who_asked_not_to_be_named_is_known_only_to_themselves_and_the_safety_lead()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada, Bodies.With("not_named_to_manager", true));
        await agency.Done(agency.Ada, id, "details", new { id = Guid.CreateVersion7(), text = "More." });
        await agency.Done(agency.ManagerOfNorth, id, "support/0/offer", new { });
        await agency.Done(agency.Ada, id, "support/0/decline", new { });

        foreach (var viewer in new[] { agency.ManagerOfNorth, agency.Auditor })
        {
            foreach (var path in new[] { "", $"/{id}" })
            {
                var (status, seen) = await agency.Get(viewer, path);
                Assert.Equal(200, status);
                Assert.DoesNotContain(agency.Ada.Value.ToString(), seen.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("Ada", seen.ToString(), StringComparison.Ordinal);
                Assert.Contains("a member of the team", seen.ToString(), StringComparison.Ordinal);
            }
        }

        foreach (var viewer in new[] { agency.Ada, agency.SafetyLead })
        {
            var (_, seen) = await agency.Get(viewer, $"/{id}");
            Assert.Contains("Ada Invented", seen.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_is_said_to_have_done_it_sees_nothing_of_it_by_any_office()
    {
        await using var agency = await Agency.StartAsync();
        foreach (var accused in new[] { agency.ManagerOfNorth, agency.SafetyLead, agency.Auditor })
        {
            var body = Bodies.With("perpetrator_class", "supervisor_or_manager");
            body["details"] = new { people = new[] { new { staff = accused.Value, role = "subject" } } };
            var id = await agency.Filed(agency.Ada, body);

            Assert.Equal(404, (await agency.Get(accused, $"/{id}")).Status);
            var (_, list) = await agency.Get(accused, "");
            Assert.DoesNotContain(id.ToString(), list.ToString(), StringComparison.Ordinal);
            var rating = await agency.Post(accused, id, "assessment", new { assessed_severity = "low", reason = "r" });
            Assert.Equal(404, rating.Status);
        }
    }

    [Fact]
    public async Task A_witness_sees_that_it_is_there_and_may_add_but_reads_no_words_of_others()
    {
        await using var agency = await Agency.StartAsync();
        var body = Bodies.With("details", new
        {
            people = new[] { new { staff = agency.Cleo.Value, role = "witness" } },
            physical_harm = "moderate",
        });
        var id = await agency.Filed(agency.Ada, body);
        await agency.Done(agency.Cleo, id, "details", new { id = Guid.CreateVersion7(), text = "I saw it." });

        var (_, seen) = await agency.Get(agency.Cleo, $"/{id}");

        Assert.Equal("involved", seen.GetProperty("relation").GetString());
        Assert.Equal("[sealed]", seen.GetProperty("report").GetProperty("description").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null,
            seen.GetProperty("report").GetProperty("details").GetProperty("physical_harm").ValueKind);
        Assert.Equal(
            ["[sealed]", "I saw it."],
            seen.GetProperty("passages").EnumerateArray().Select(one => one.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task An_auditor_sees_the_course_and_no_words()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        await agency.Done(
            agency.ManagerOfNorth, id, "assessment", new { assessed_severity = "low", reason = "A toy knife." });

        var (_, seen) = await agency.Get(agency.Auditor, $"/{id}");

        Assert.Equal("threat_weapon", seen.GetProperty("report").GetProperty("category").GetString());
        Assert.True(seen.GetProperty("ratings")[0].GetProperty("is_downgrade").GetBoolean());
        Assert.Equal("[sealed]", seen.GetProperty("ratings")[0].GetProperty("reason").GetString());
        Assert.DoesNotContain("knife", seen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_report_is_recorded_before_it_is_shown_and_the_reporter_sees_by_whom()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        await agency.Get(agency.Ada, $"/{id}");
        Assert.Equal(0, await Readings(agency));

        await agency.Get(agency.Auditor, $"/{id}");
        agency.App.Clock!.Advance(TimeSpan.FromMinutes(5));
        var openedAt = agency.App.Now;
        await agency.Get(agency.ManagerOfNorth, $"/{id}");
        await agency.Get(agency.ManagerOfNorth, $"/{id}");
        await agency.Get(agency.Cleo, $"/{id}");

        Assert.Equal(2, await Readings(agency));
        var (_, receipt) = await agency.Get(agency.Ada, $"/{id}/receipt");
        Assert.Equal(
            ["Aldo Invented", "Mona Invented"],
            receipt.GetProperty("opened_by").EnumerateArray()
                .Select(one => one.GetProperty("reader").GetProperty("name").GetString()));
        var seen = receipt.GetProperty("steps").EnumerateArray()
            .Single(step => step.GetProperty("stage").GetString() == "seen");
        Assert.Equal(openedAt, seen.GetProperty("reached_at").GetDateTimeOffset());
        var (_, mine) = await agency.Get(agency.Ada, "/own");
        Assert.Equal(2, mine.GetProperty("items")[0].GetProperty("opened_by").GetArrayLength());
    }

    [Fact]
    public async Task What_a_colleague_told_is_a_report_of_theirs_from_then_on()
    {
        await using var agency = await Agency.StartAsync();
        var id = Guid.CreateVersion7();
        using var client = agency.As(agency.Cleo);
        var body = Bodies.With("told_by", agency.Bea.Value);

        using var filed = await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(
            client, $"api/v1/incidents/{id}/informal", body, Agency.Ct);

        Assert.Equal(201, (int)filed.StatusCode);
        var (_, receipt) = await agency.Get(agency.Bea, $"/{id}/receipt");
        Assert.Equal(Bodies.Words, receipt.GetProperty("entries")[0].GetProperty("words").GetString());
    }

    [Fact]
    public async Task What_a_colleague_told_may_stay_unnamed_to_the_manager()
    {
        await using var agency = await Agency.StartAsync();
        var id = Guid.CreateVersion7();
        using var client = agency.As(agency.Cleo);
        var body = Bodies.With("told_by", agency.Bea.Value);
        body["not_named_to_manager"] = true;

        using var filed = await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(
            client, $"api/v1/incidents/{id}/informal", body, Agency.Ct);

        Assert.Equal(201, (int)filed.StatusCode);
        var (_, seen) = await agency.Get(agency.ManagerOfNorth, $"/{id}");
        foreach (var name in new[] { "Bea", "Cleo", agency.Bea.Value.ToString(), agency.Cleo.Value.ToString() })
            Assert.DoesNotContain(name, seen.ToString(), StringComparison.Ordinal);
        var (_, lead) = await agency.Get(agency.SafetyLead, $"/{id}");
        Assert.Contains("Bea", lead.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_soon_tell_who_it_was_is_not_shown_to_whom_they_are_not_named()
    {
        await using var agency = await Agency.StartAsync();
        var hidden = await agency.Filed(agency.Ada, Bodies.With("not_named_to_manager", true));
        var named = await agency.Filed(agency.Ada);

        foreach (var (viewer, id, shown) in new[]
        {
            (agency.ManagerOfNorth, hidden, false), (agency.Auditor, hidden, false), (agency.SafetyLead, hidden, true),
            (agency.ManagerOfNorth, named, true),
        })
        {
            var context = (await agency.Get(viewer, $"/{id}")).Body.GetProperty("context");
            foreach (var count in new[] { "tenure_days", "earlier_reports_by_person" })
                Assert.Equal(shown, context.GetProperty(count).ValueKind == System.Text.Json.JsonValueKind.Number);
            Assert.True(context.GetProperty("team_had_manager").GetBoolean());
        }
    }

    private static Task<long> Readings(Agency agency) =>
        agency.App.Scalar<long>("select count(*) from safety.mt_events where type = 'person_page_read'");
}

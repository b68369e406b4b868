using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Audit;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Store.Sealing;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;
using Safety.Web.Tests.Limits;

namespace Safety.Web.Tests.Audit;

public sealed class ErasureTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task Words_that_two_people_erased_read_erased_everywhere_and_history_says_who()
    {
        var report = await Closed();
        var erasure = await Proposed(report);
        Assert.Equal(Bodies.Words, await WordsOf(report));

        var (status, answer) = await Send("admin", "POST", $"/erasures/{erasure}/approval");

        Assert.True(status == 200, answer.ToString());
        Assert.Equal("[erased]", await WordsOf(report));
        var history = (await Send("lead", "GET", $"/history?stream={report}&words=true")).Body;
        var filed = history.GetProperty("items")[0].GetProperty("data");
        Assert.Equal("[erased]", filed.GetProperty("description").GetString());
        var told = (await Send("auditor", "GET", $"/history?stream={erasure}")).Body.GetProperty("items");
        Assert.Equal(
            [
                "Invented Lead proposed to erase the words of a report: a person has the right to it.",
                "Invented Admin erased the words of a report for ever, as Invented Lead had proposed: a person has the"
                + " right to it.",
            ],
            told.EnumerateArray().Select(entry => entry.GetProperty("sentence").GetString()));
        Assert.Equal(agency["admin"].Value.ToString(), await agency.App.Scalar<string>(
            $"select destroyed_by from keys.data_key where subject = '{report}' and wrapped is null"));
    }

    [Fact]
    public async Task Asked_twice_it_was_so_already_and_one_person_alone_erases_nothing()
    {
        var report = await Closed();
        var erasure = await Proposed(report);

        Assert.Equal(erasure, await Proposed(report));
        var (status, alone) = await Send("lead", "POST", $"/erasures/{erasure}/approval");
        Assert.Equal((403, "approve_erasure.needs_another_person"), (status, Code(alone)));
        Assert.Equal(Bodies.Words, await WordsOf(report));
        await Send("admin", "POST", $"/erasures/{erasure}/approval");
        var again = (await Send("admin", "POST", $"/erasures/{erasure}/approval")).Body;
        Assert.False(again.GetProperty("changed").GetBoolean());
    }

    [Fact]
    public async Task A_report_that_is_open_and_one_that_is_not_there_are_not_erased()
    {
        var open = await Filed();

        var (conflict, still) = await Send("lead", "POST", "/erasures", Body(open));
        var (invalid, none) = await Send("lead", "POST", "/erasures", Body(Guid.CreateVersion7()));
        var (missing, unsaid) = await Send("lead", "POST", "/erasures", new { kind = "incident_words" });

        Assert.Equal((409, "words_still_needed"), (conflict, Code(still)));
        Assert.Equal((422, "nothing_to_erase"), (invalid, Code(none)));
        Assert.Equal((422, "answer_missing"), (missing, Code(unsaid)));
        Assert.Equal(404, await Status("lead", "POST", $"/erasures/{Guid.CreateVersion7()}/approval"));
    }

    [Fact]
    public async Task Only_safety_leads_and_administrators_erase_and_auditors_look()
    {
        var erasure = await Proposed(await Closed());

        foreach (var other in new[] { "ada", "boss_north", "auditor" })
        {
            Assert.Equal(403, await Status(other, "POST", "/erasures", Body(Guid.CreateVersion7())));
            Assert.Equal(403, await Status(other, "POST", $"/erasures/{erasure}/approval"));
        }

        Assert.Equal(403, await Status("boss_north", "GET", "/erasures"));
        Assert.Equal("[sealed]", Listed((await Send("auditor", "GET", "/erasures")).Body, erasure, "reason"));
        Assert.Equal(
            "An invented reason.", Listed((await Send("admin", "GET", "/erasures")).Body, erasure, "reason"));
    }

    [Fact]
    public async Task A_proposal_that_is_turned_down_leaves_the_words()
    {
        var report = await Closed();
        var erasure = await Proposed(report);

        var (status, _) = await Send("admin", "POST", $"/erasures/{erasure}/refusal", new { reason = "Kept." });

        Assert.Equal(200, status);
        Assert.Equal(Bodies.Words, await WordsOf(report));
        Assert.Equal("declined", Listed((await Send("admin", "GET", "/erasures")).Body, erasure, "standing"));
        Assert.Equal(409, await Status("admin", "POST", $"/erasures/{erasure}/approval"));
    }

    [Fact]
    public void Every_section_that_words_are_sealed_under_can_be_erased()
    {
        var sections = typeof(Sections).GetFields().Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);
        var erased = Enum.GetValues<ErasureKind>().Select(ErasureSubjects.SectionOf);

        Assert.Equal(sections.Order(), erased.Concat(Sections.Kept).Order());
    }

    [Fact]
    public async Task A_clients_name_is_erased_and_their_record_stays()
    {
        var client = Guid.CreateVersion7();
        await Send("lead", "PUT", $"/clients/{client}", new
        {
            reference = "E-1",
            display_name = "Invented Name",
            team = agency.North.Value,
        });

        var desk = agency.App.Services.GetRequiredService<ErasureDesk>();
        var (lead, admin) = (Person("lead", StaffRole.SafetyLead), Person("admin", StaffRole.Administrator));
        var proposed = await desk.ProposeAsync(
            lead,
            new()
            {
                Kind = ErasureKind.ClientName, SubjectId = client, Ground = ErasureGround.RetentionEnded,
                Reason = "Old.",
            },
            TestContext.Current.CancellationToken);
        await desk.ApproveAsync(admin, proposed.Id, null, TestContext.Current.CancellationToken);

        var seen = (await Send("lead", "GET", $"/clients/{client}")).Body;
        Assert.Equal("[erased]", seen.GetProperty("display_name").GetString());
    }

    [Fact]
    public async Task Words_about_a_limit_are_erased_once_it_has_ended()
    {
        var (_, limit) = await agency.Limited("E-2", "written_only");
        var body = Body(Guid.Parse(limit[^36..]), "limit_words");
        Assert.Equal(409, await Status("lead", "POST", "/erasures", body));
        await agency.Send("boss_north", "POST", $"{limit}/lifting", new { reason = "no_longer_needed" });

        await Erased(body);

        Assert.Equal("[erased]", (await agency.SeenLimit(limit)).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Whoever_set_a_limit_does_not_erase_the_words_about_it()
    {
        var limit = $"/limits/{Guid.CreateVersion7()}";
        await agency.Send("lead", "PUT", limit, new
        {
            client_id = agency.Client.Value,
            kind = "written_only",
            reason = "Invented.",
            appeal_route = "Invented.",
        });

        var (status, problem) = await Send(
            "lead", "POST", "/erasures", Body(Guid.Parse(limit[^36..]), "limit_words"));

        Assert.Equal((403, "named_in_erasure"), (status, Code(problem)));
    }

    [Fact]
    public async Task The_place_of_a_visit_is_erased_once_it_is_over()
    {
        var (visit, now) = (Guid.CreateVersion7(), agency.App.Now);
        var (status, answer) = await Send("ada", "PUT", $"/visits/{visit}", new
        {
            client_id = agency.Client.Value,
            place_kind = "client_home",
            place = "Invented Lane 1",
            purpose = "care",
            starts_at = now.AddHours(2),
            ends_at = now.AddHours(3),
        });
        Assert.True(status == 201, answer.ToString());
        Assert.Equal(409, await Status("lead", "POST", "/erasures", Body(visit, "visit_words")));
        await Send("ada", "POST", $"/visits/{visit}/cancellation", new { reason = "client_cancelled" });

        await Erased(Body(visit, "visit_words"));

        Assert.Equal(
            "[erased]", (await Send("ada", "GET", $"/visits/{visit}")).Body.GetProperty("place").GetString());
    }

    [Fact]
    public async Task Answers_to_pulses_are_erased_and_nobody_erases_their_own()
    {
        var (status, answer) = await Send(
            "ada", "PUT", "/pulse", new { worn_out = 4, safe = 2, happened = 3, filed = 1 });
        Assert.True(status is 200 or 201, answer.ToString());
        Assert.Equal(
            403, await Status("lead", "POST", "/erasures", Body(agency["lead"].Value, "pulse_answers")));

        await Erased(Body(agency["ada"].Value, "pulse_answers"));

        var month = (await Send("ada", "GET", "/pulse")).Body.GetProperty("months")[0];
        Assert.Equal(JsonValueKind.Null, month.GetProperty("worn_out").ValueKind);
    }

    private async Task Erased(object body)
    {
        var (status, answer) = await Send("lead", "POST", "/erasures", body);
        Assert.True(status == 200, answer.ToString());
        Assert.Equal(
            200, await Status("admin", "POST", $"/erasures/{answer.GetProperty("id").GetGuid()}/approval"));
    }

    private Asker Person(string name, StaffRole role) => new(agency[name], new HashSet<StaffRole> { role });

    private Task<(int Status, JsonElement Body)> Send(string by, string method, string path, object? body = null) =>
        agency.Send(by, method, path, body, inPerson: true);

    private async Task<int> Status(string by, string method, string path, object? body = null) =>
        (await Send(by, method, path, body)).Status;

    private static object Body(Guid report, string kind = "incident_words") => new
    {
        kind,
        subject_id = report,
        ground = "right_to_erasure",
        reason = "An invented reason.",
    };

    private static string? Code(JsonElement body) => body.GetProperty("code").GetString();

    private static string? Listed(JsonElement all, Guid erasure, string field) => all.EnumerateArray()
        .Single(one => one.GetProperty("id").GetGuid() == erasure).GetProperty(field).GetString();

    private async Task<Guid> Proposed(Guid report)
    {
        var (status, answer) = await Send("lead", "POST", "/erasures", Body(report));
        Assert.True(status == 200, answer.ToString());
        return answer.GetProperty("id").GetGuid();
    }

    private async Task<string?> WordsOf(Guid report) =>
        (await Send("ada", "GET", $"/incidents/{report}")).Body
            .GetProperty("report").GetProperty("description").GetString();

    private async Task<Guid> Filed()
    {
        var id = Guid.CreateVersion7();
        var (status, answer) = await Send(
            "ada", "PUT", $"/incidents/{id}", Bodies.Least(category: "verbal_abuse"));
        Assert.True(status == 201, answer.ToString());
        return id;
    }

    private async Task<Guid> Closed()
    {
        var id = await Filed();
        await Send("boss_north", "POST", $"/incidents/{id}/information", new
        {
            id = Guid.CreateVersion7(),
            message = "Thank you.",
        });
        var (status, answer) = await Send(
            "boss_north", "POST", $"/incidents/{id}/closure", new { reason = "recorded_for_learning" });
        Assert.True(status == 200, answer.ToString());
        return id;
    }
}

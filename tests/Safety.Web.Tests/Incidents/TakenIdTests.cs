using System.Globalization;
using System.Text.Json;
using Safety.Core.Language;

namespace Safety.Web.Tests.Incidents;

/// <summary>Same id and body: the same answer. Same id, another body: refused, and both kept for a person.</summary>
public sealed class TakenIdTests
{
    [Theory]
    [InlineData("details", "text")]
    [InlineData("corrections", "reason")]
    [InlineData("actions", "what")]
    [InlineData("information", "message")]
    public async Task Another_body_under_a_taken_id_is_refused_and_kept_for_a_person(string what, string field)
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        var by = what is "details" ? agency.Ada : agency.ManagerOfNorth;
        var entry = Guid.CreateVersion7();
        var first = Body(agency, what, field, entry, "First words.");
        var other = Body(agency, what, field, entry, "Other.");

        Assert.Equal((200, true), Changed(await agency.Post(by, id, what, first)));
        Assert.Equal((200, false), Changed(await agency.Post(by, id, what, first)));
        var (status, problem) = await agency.Post(by, id, what, other);
        Assert.Equal(409, status);
        Assert.Equal("other_entry_under_this_id", problem.GetProperty("code").GetString());
        Assert.Equal(409, (await agency.Post(by, id, what, other)).Status);

        var (_, seen) = await agency.Get(agency.ManagerOfNorth, $"/{id}");
        var kept = Assert.Single(seen.GetProperty("conflicting_entries").EnumerateArray());
        Assert.Contains($"{field}: Other.", kept.GetProperty("body").GetString()!.Split('\n'));
        Assert.Equal(entry, kept.GetProperty("entry_id").GetGuid());
        var (_, list) = await agency.Get(agency.ManagerOfNorth, "");
        Assert.True(list.GetProperty("items")[0].GetProperty("has_conflict").GetBoolean());
        var (_, auditor) = await agency.Get(agency.Auditor, $"/{id}");
        Assert.Empty(auditor.GetProperty("conflicting_entries").EnumerateArray());
    }

    [Fact]
    public async Task Who_asked_not_to_be_named_is_not_named_by_what_is_kept_either()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada, Bodies.With("not_named_to_manager", true));
        var action = Body(agency, "actions", "what", Guid.CreateVersion7(), "Hers to do.");
        action["owner"] = agency.Ada.Value;
        await agency.Done(agency.SafetyLead, id, "actions", action);
        action["what"] = "Hers, otherwise.";
        Assert.Equal(409, (await agency.Post(agency.SafetyLead, id, "actions", action)).Status);

        foreach (var (reader, owner) in new[]
        {
            (agency.ManagerOfNorth, "owner: a member of the team"), (agency.SafetyLead, "owner: Ada Invented"),
        })
        {
            var (_, seen) = await agency.Get(reader, $"/{id}");
            var kept = Assert.Single(seen.GetProperty("conflicting_entries").EnumerateArray());
            Assert.Contains(owner, kept.GetProperty("body").GetString()!.Split('\n'));
        }

        var (_, manager) = await agency.Get(agency.ManagerOfNorth, $"/{id}");
        Assert.DoesNotContain(agency.Ada.Value.ToString(), manager.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_report_with_a_weapon_under_a_mild_reports_id_raises_the_alert_it_would_have_raised()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada, Bodies.Least(category: "verbal_abuse"));
        Assert.Equal(0, await Alerts(agency));

        using var client = agency.As(agency.Ada);
        using var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(
            client, $"api/v1/incidents/{id}", Bodies.Least("It was a knife."), Agency.Ct);

        Assert.Equal(409, (int)answer.StatusCode);
        Assert.Equal(1, await Alerts(agency));
        Assert.Equal(4, await agency.App.Scalar<int>("select level from safety.mt_doc_alert"));
    }

    [Fact]
    public async Task Whom_another_body_accuses_sees_nothing_of_the_report_from_then_on()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        var body = Bodies.With("perpetrator_class", "supervisor_or_manager");
        body["details"] = new { people = new[] { new { staff = agency.ManagerOfNorth.Value, role = "subject" } } };

        using var client = agency.As(agency.Ada);
        using var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(
            client, $"api/v1/incidents/{id}", body, Agency.Ct);

        Assert.Equal(409, (int)answer.StatusCode);
        Assert.Equal(404, (await agency.Get(agency.ManagerOfNorth, $"/{id}")).Status);
        var (_, list) = await agency.Get(agency.ManagerOfNorth, "");
        Assert.Empty(list.GetProperty("items").EnumerateArray());
        Assert.Equal(200, (await agency.Get(agency.SafetyLead, $"/{id}")).Status);
    }

    [Fact]
    public async Task Closing_again_for_another_reason_is_a_conflict()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada, Bodies.Least(category: "verbal_abuse"));
        Task<(int Status, JsonElement Body)> Close(StaffId by, string reason) =>
            agency.Post(by, id, "closure", new { reason, not_informed = "cannot_be_reached" });

        Assert.Equal((200, true), Changed(await Close(agency.ManagerOfNorth, "action_taken")));
        Assert.Equal((200, false), Changed(await Close(agency.SafetyLead, "action_taken")));
        Assert.Equal(409, (await Close(agency.ManagerOfNorth, "passed_to_another_body")).Status);
    }

    private static Dictionary<string, object?> Body(
        Agency agency, string what, string field, Guid id, string words)
    {
        var body = new Dictionary<string, object?> { ["id"] = id, [field] = words };
        if (what == "corrections") body["perpetrator_class"] = "other";
        if (what != "actions") return body;
        body["owner"] = agency.Cleo.Value;
        body["due_at"] = agency.App.Now.AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        return body;
    }

    private static (int, bool) Changed((int Status, JsonElement Body) answer) =>
        (answer.Status, answer.Body.GetProperty("changed").GetBoolean());

    private static Task<long> Alerts(Agency agency) =>
        agency.App.Scalar<long>("select count(*) from safety.mt_doc_alert");
}

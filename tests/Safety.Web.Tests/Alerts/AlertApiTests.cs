using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts.Views;
using Safety.Web.Store;

namespace Safety.Web.Tests.Alerts;

public sealed class AlertApiTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Fact]
    public async Task The_queue_says_who_has_it_what_comes_next_and_what_to_do()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);

        var row = Assert.Single((await Queue(unit.Manager)).Items);

        Assert.Equal((alert, "Serious incident", 4), (row.Id, row.KindWords, row.SeverityLevel));
        Assert.Null(row.Owner);
        Assert.Equal(AlertAct.Acknowledgement, row.PrimaryAct);
        Assert.Equal((AlertNextAct.CallsNextStep, 2), (row.Next!.Act, row.Next.Step));
        Assert.Equal(node.App.Now + TimeSpan.FromMinutes(5), row.Next.At);
        Assert.Contains(row.Next.People, person => person.Id == node.Lead);
    }

    [Fact]
    public async Task Who_has_it_may_say_so_again_and_nobody_else_is_offered_to()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        using var manager = node.App.ClientOf(unit.Manager);
        using var taken = await manager.PostAsync($"/api/v1/alerts/{alert.Value}/acknowledgement", null);
        Assert.Equal(200, (int)taken.StatusCode);

        var mine = Assert.Single((await Queue(unit.Manager)).Items);
        Assert.Equal(AlertAct.Resolution, mine.PrimaryAct);
        Assert.Equal([AlertAct.Resolution, AlertAct.Acknowledgement, AlertAct.Escalation], mine.Acts);
        var theirs = (await Queue(node.Lead)).Items.Single(row => row.Id == alert);
        Assert.DoesNotContain(AlertAct.Acknowledgement, theirs.Acts);
    }

    [Fact]
    public async Task The_most_severe_come_first_then_the_oldest_and_pages_join_without_a_gap()
    {
        var unit = await Agency.Team();
        var old = await Agency.Alert(unit, IncidentCategory.ThreatDirect);
        node.App.Clock!.Advance(TimeSpan.FromSeconds(1));
        var young = await Agency.Alert(unit, IncidentCategory.ThreatDirect);
        var severe = await Agency.Alert(unit);

        var seen = new List<AlertId>();
        string? next = null;
        do
        {
            var page = await Queue(unit.Manager, $"?limit=1{(next is null ? "" : $"&cursor={next}")}");
            seen.AddRange(page.Items.Select(item => item.Id));
            next = page.Next;
        }
        while (next is not null);

        // Three incidents of one worker weigh too much together: an alert of its own, and the mildest.
        Assert.Equal([severe, old, young], seen.SkipLast(1));
        Assert.Equal(AlertKind.CumulativeExposure, (await Agency.Load(seen[^1])).Kind);
    }

    [Fact]
    public async Task Reading_answers_nothing()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        using var manager = node.App.ClientOf(unit.Manager);

        foreach (var path in new[] { "", "/acknowledgement", "/resolution", "/silence", "/escalation", "/reopening" })
            await manager.GetAsync($"/api/v1/alerts/{alert.Value}{path}");

        var state = await Agency.Load(alert);
        Assert.Equal((AlertStatus.Raised, null), (state.Status, state.Owner));
    }

    [Fact]
    public async Task One_alert_shows_each_message_each_attempt_the_ladder_and_the_evidence()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        await Agency.Send();
        using var manager = node.App.ClientOf(unit.Manager);

        using var answer = await manager.GetAsync($"/api/v1/alerts/{alert.Value}");
        var sheet = await Read<AlertSheet>(answer);

        Assert.Equal($"\"{sheet.Version}\"", answer.Headers.ETag!.Tag);
        Assert.Equal(
            [(ContactChannel.InApp, "shown"), (ContactChannel.Email, "250")],
            sheet.Attempts.Select(one => (one.Channel, Assert.Single(one.Tries).Result)));
        Assert.All(sheet.Attempts, one => Assert.Equal(unit.Manager, one.Recipient.Id));
        Assert.Equal([true, false, false], sheet.Ladder.Select(step => step.IsCalled));
        Assert.Equal("AttackOrWeaponNeedsAnAnswerAtOnce", Assert.Single(sheet.Evidence).Rule);
        Assert.Equal("alert_raised", Assert.Single(sheet.Moves).Kind);
    }

    [Fact]
    public async Task Acknowledged_decided_and_reopened_with_the_reasons_readable_for_those_who_answer()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);

        Assert.Equal(HttpStatusCode.OK, await Post(unit.Manager, alert, "acknowledgement"));
        Assert.Equal(HttpStatusCode.OK, await Post(unit.Manager, alert, "acknowledgement"));
        Assert.Equal(HttpStatusCode.Conflict, await Post(node.Lead, alert, "acknowledgement"));
        Assert.Equal(
            HttpStatusCode.OK,
            await Post(unit.Manager, alert, "resolution", new { decision = "enforced", reason = "No visit alone." }));
        Assert.Equal(HttpStatusCode.OK, await Post(node.Lead, alert, "reopening", new { reason = "It went on." }));

        var sheet = (await Agency.Sheet(alert, unit.Manager))!;
        Assert.Equal(
            ["No visit alone.", "It went on."], sheet.Moves.Select(move => move.Note).Where(note => note is not null));
        Assert.Equal((AlertStatus.Raised, 2), (sheet.Alert.Status, sheet.Alert.Round));
        Assert.All((await Agency.Sheet(alert, node.Auditor))!.Moves, move => Assert.Null(move.Note));
    }

    [Fact]
    public async Task What_a_person_writes_rests_sealed()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        await Post(unit.Manager, alert, "resolution", new { decision = "false_alarm", reason = "canary-7f3a" });

        Assert.Equal(0, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%canary-7f3a%'"));
        Assert.Equal("canary-7f3a", (await Agency.Sheet(alert, unit.Manager))!.Moves[^1].Note);
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_is_told_so()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        using var manager = node.App.ClientOf(unit.Manager);
        manager.DefaultRequestHeaders.Add("If-Match", "\"1\"");

        using var answer = await manager.PostAsync($"/api/v1/alerts/{alert.Value}/acknowledgement", null);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
    }

    [Theory]
    [InlineData("resolution", "{}", 422, "resolve_alert.no_decision")]
    [InlineData("resolution", """{"decision":"enforced"}""", 422, "resolve_alert.no_reason")]
    [InlineData("resolution", """{"decision":"enforced","reason":" "}""", 422, "resolve_alert.no_reason")]
    [InlineData("resolution", """{"decision":"perhaps","reason":"x"}""", 400, "malformed_json")]
    [InlineData("resolution", """{"decision":"test","reason":"x","control":"escort"}""", 422,
        "resolve_alert.control_without_enforcement")]
    [InlineData("resolution", """{"decision":"test","reason":"x","by":"me"}""", 400, "malformed_json")]
    [InlineData("resolution", "{", 400, "malformed_json")]
    [InlineData("escalation", "{}", 422, "escalate_alert.no_reason")]
    [InlineData("silence", "{}", 422, "alert_forms.answer_needed")]
    [InlineData("silence", """{"reason":"planned_work","until":"2100-01-01T00:00:00Z"}""", 403,
        "silence_alert.too_severe")]
    [InlineData("silence", """{"reason":"planned_work","until":"soon"}""", 400, "malformed_json")]
    public async Task Bad_input_is_said_once(string act, string body, int status, string code)
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        using var manager = node.App.ClientOf(unit.Manager);

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await manager.PostAsync($"/api/v1/alerts/{alert.Value}/{act}", content);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
        Assert.Equal(AlertStatus.Raised, (await Agency.Load(alert)).Status);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_and_names_the_field()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);

        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            await Post(unit.Manager, alert, "resolution", new { decision = "test", reason = new string('x', 2001) }));
    }

    [Theory]
    [InlineData("?state=closed")]
    [InlineData("?limit=0")]
    [InlineData("?limit=201")]
    [InlineData("?cursor=abc")]
    public async Task A_list_that_cannot_be_is_refused(string query)
    {
        using var lead = node.App.ClientOf(node.Lead);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.GetAsync($"/api/v1/alerts{query}")).StatusCode);
    }

    private async Task<AlertList> Queue(StaffId person, string query = "")
    {
        using var client = node.App.ClientOf(person);
        using var answer = await client.GetAsync($"/api/v1/alerts{query}");
        return await Read<AlertList>(answer);
    }

    private static async Task<T> Read<T>(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<T>(HouseJson.Options))!;
    }

    private async Task<HttpStatusCode> Post(StaffId person, AlertId alert, string act, object? body = null)
    {
        using var client = node.App.ClientOf(person);
        using var answer = await client.PostAsync(
            $"/api/v1/alerts/{alert.Value}/{act}", body is null ? null : JsonContent.Create(body));
        return answer.StatusCode;
    }
}

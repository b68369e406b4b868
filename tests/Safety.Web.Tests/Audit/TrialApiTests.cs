using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Limits;
using Safety.Web.Tests.Visits;

namespace Safety.Web.Tests.Audit;

/// <summary>A policy is tried on a small agency's real history, and nothing live is touched by it.</summary>
public sealed class TrialApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly string Nowhere = $"/policy/trials/{Guid.NewGuid()}";

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("boss_north", 403)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 403)]
    [InlineData("lead", 404)]
    public async Task Only_a_safety_lead_tries_a_policy(string? by, int status)
    {
        Assert.Equal(status, await agency.Status(by, "GET", Nowhere));
        Assert.Equal(status, await agency.Status(by, "DELETE", Nowhere));
        if (by != "lead") Assert.Equal(status, await agency.Status(by, "POST", "/policy/trials", await Form()));
    }

    [Theory]
    [InlineData("number", "demand_concern", "0", 422, "unlawful_trial_number")]
    [InlineData("number", "demand_concern", "\"many\"", 422, "number_unreadable")]
    [InlineData("number", "demand_concern", null, 422, "number_missing")]
    [InlineData("form", "from", "\"2027-03-04\"", 422, "bad_trial_span")]
    [InlineData("form", "to", "\"2027-03-04\"", 422, "bad_trial_span")]
    [InlineData("form", "from", "\"2006-03-04\"", 422, "bad_trial_span")]
    [InlineData("form", "from", "\"soon\"", 400, "malformed_json")]
    [InlineData("form", "from", null, 422, "answer_missing")]
    public async Task What_cannot_be_tried_is_said_clearly(
        string where, string name, string? value, int status, string code)
    {
        var form = await Form();
        var place = where == "form" ? form : form["numbers"]!.AsObject();
        if (value is null) place.Remove(name);
        else place[name] = JsonNode.Parse(value);

        var answer = await agency.Send("lead", "POST", "/policy/trials", form);

        Assert.Equal((status, code), (answer.Status, answer.Body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task One_runs_for_each_person_and_two_for_the_service_and_its_owner_ends_it()
    {
        var (second, third) = (await Lead("Two"), await Lead("Three"));
        // While the table is held nothing can be read, so that the trials run for as long as the test wants.
        await using var connection = await agency.App.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync(Outings.Ct);
        await using var transaction = await connection.BeginTransactionAsync(Outings.Ct);
        await using (var holding = new NpgsqlCommand(
            "lock table safety.mt_streams in access exclusive mode", connection, transaction))
            await holding.ExecuteNonQueryAsync(Outings.Ct);
        var form = await Form();

        var (status, begun) = await agency.Send("lead", "POST", "/policy/trials", form);
        var path = $"/policy/trials/{begun.GetProperty("id").GetGuid()}";
        Assert.Equal((202, "running"), (status, begun.GetProperty("state").GetString()));
        Assert.Equal("trial_underway", await Code(agency["lead"], form));
        Assert.Equal("", await Code(second, form));
        Assert.Equal("too_many_trials", await Code(third, form));
        using (var other = agency.App.ClientOf(second))
            Assert.Equal(404, (int)(await other.GetAsync($"api/v1{path}", Outings.Ct)).StatusCode);

        Assert.Equal(200, await agency.Status("lead", "DELETE", path));
        Assert.Equal("cancelled", (await Ended(path)).GetProperty("state").GetString());
        await transaction.RollbackAsync(Outings.Ct);
    }

    [Fact]
    public async Task Under_the_policy_in_force_come_the_real_alerts_and_under_others_what_was_counted_by_hand()
    {
        await LiveADay();
        var events = await agency.App.Scalar<long>("select count(*) from safety.mt_events");

        var same = await Try();
        var other = await Try(
            ("demand_growth_from", "5"), ("check_in_grace", "\"00:30:00\""), ("first_support_within", "\"06:00:00\""),
            ("alert_from_severity", "1"));

        Assert.Equal(events, await agency.App.Scalar<long>("select count(*) from safety.mt_events"));
        Assert.Empty(same.GetProperty("differences").EnumerateArray());
        Assert.Equal(same.GetProperty("all_facts").GetInt64(), same.GetProperty("done_facts").GetInt64());
        string[] kinds = ["demand_escalating", "checkin_overdue", "incident_serious", "support_step_overdue"];
        foreach (var kind in kinds)
            Assert.True(Counts(same, kind) == (1, 1, 0, 1), $"{kind}: {same}");
        // The fifth contact instead of the eighth, half an hour each; the incident came four hours after the eighth.
        Assert.Equal("earlier 01:30:00", Difference(other, "demand_escalating"));
        Assert.Equal("04:00:00 05:30:00", Leads(other));
        // Grace until half past: the visit had ended by then. It had proved to be a false alarm.
        Assert.Equal("gone", Difference(other, "checkin_overdue"));
        Assert.Equal(1, Kind(other, "checkin_overdue").GetProperty("gone_false").GetInt32());
        Assert.Equal("new", Difference(other, "incident_serious"));
        // Six hours instead of eight, when the watch looked half an hour late.
        Assert.Equal("earlier 02:30:00", Difference(other, "support_step_overdue"));
        Assert.Equal(4, other.GetProperty("difference_count").GetInt32());

        var allocation = await LiveAFortnight();
        same = await Try();
        Assert.Empty(same.GetProperty("differences").EnumerateArray());
        foreach (var kind in new[] { "limit_breached", "limit_review_due", "transfer_unanswered", "capacity_exceeded" })
            Assert.True(Counts(same, kind) == (1, 1, 0, 1), $"{kind}: {same}");
        other = await Try(("case_answer_working_days", "3"), ("limit_breach_repeat_from", "2"));
        // Monday instead of Wednesday; a breach that is the first stays the first.
        Assert.Equal("earlier 2.00:00:00", Difference(other, "transfer_unanswered"));
        Assert.Equal(1, other.GetProperty("difference_count").GetInt32());
        await GrantedAndForgotten(allocation);
    }

    /// <summary>Who grants a request has answered its alert; that nothing came of it is another, later.</summary>
    private async Task GrantedAndForgotten(string allocation)
    {
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"{allocation}/grant"));
        for (var day = 0; day < 15; day++) await agency.Later(TimeSpan.FromDays(1));
        var same = await Try();
        Assert.Empty(same.GetProperty("differences").EnumerateArray());
        Assert.Equal((2, 2, 0, 2), Counts(same, "transfer_unanswered"));
    }

    private async Task<string> LiveAFortnight()
    {
        var (client, _) = await agency.Limited("N-9", "written_only");
        Assert.Equal(201, await agency.Status("ada", "POST", $"/clients/{client.Value}/contacts", new
        {
            id = Guid.CreateVersion7(),
            kind = "phone_in",
            initiated_by = "client",
            minutes = 1,
            wanted = true,
            out_of_hours = false,
        }));
        var (_, asked) = await agency.Send("boss_north", "POST", "/allocations", new
        {
            client_id = client.Value,
            worker_id = agency["ada"].Value,
            scheme = "points",
            kind = "light",
        });
        var allocation = $"/allocations/{asked.GetProperty("id").GetGuid()}";
        Assert.Equal(200, await agency.Status("ada", "POST", $"{allocation}/acceptance"));
        // One light case weighs nineteen points, and a tenth of a hundred is ten.
        await agency.App.Done(
            new DeclareCapacity(
                agency["ada"], new(Guid.CreateVersion7()), 10, [], agency.App.Now, agency.App.Now.AddDays(30), null),
            Actor.Person(agency["ada"]));
        Assert.Equal(200, await agency.Status("ada", "POST", $"{allocation}/transfer-request", new { reason = "No." }));
        for (var day = 0; day < 14; day++) await agency.Later(TimeSpan.FromDays(1));
        return allocation;
    }

    private async Task LiveADay()
    {
        for (var number = 1; number <= 9; number++)
        {
            await agency.Later(TimeSpan.FromMinutes(30));
            await agency.Send("ada", "POST", $"/clients/{agency.Client.Value}/contacts", new
            {
                id = Guid.CreateVersion7(),
                kind = "text",
                initiated_by = "client",
                minutes = 1,
                wanted = true,
                out_of_hours = false,
            });
        }

        var visit = await agency.Started();
        await agency.Later(TimeSpan.FromMinutes(75));
        var alert = Assert.Single(await agency.AlertsOf(visit)).GetProperty("id").GetGuid();
        await agency.Send("ada", "POST", $"/visits/{visit}/end");
        await agency.Send("lead", "POST", $"/alerts/{alert}/resolution", new
        {
            decision = "false_alarm",
            reason = "Nothing behind it.",
        });
        await agency.Later(TimeSpan.FromMinutes(135));
        foreach (var severity in new[] { "serious", "low" })
            Assert.Equal(201, await agency.Status("ada", "PUT", $"/incidents/{Guid.CreateVersion7()}", new
            {
                category = "verbal_abuse",
                description = "Invented words.",
                client_id = agency.Client.Value,
                reported_severity = severity,
            }));
        await agency.Later(TimeSpan.FromMinutes(510));
        await agency.Later(TimeSpan.FromMinutes(1));
    }

    private async Task<JsonElement> Try(params (string Name, string Value)[] numbers)
    {
        var form = await Form();
        foreach (var (name, value) in numbers) form["numbers"]![name] = JsonNode.Parse(value);
        var (status, begun) = await agency.Send("lead", "POST", "/policy/trials", form);
        Assert.True(status == 202, begun.ToString());
        var path = $"/policy/trials/{begun.GetProperty("id").GetGuid()}";
        var ended = await Ended(path);
        Assert.Equal("done", ended.GetProperty("state").GetString());
        return ended;
    }

    private async Task<JsonElement> Ended(string path)
    {
        for (var look = 0; look < 600; look++)
        {
            var seen = (await agency.Send("lead", "GET", path)).Body;
            if (seen.GetProperty("state").GetString() != "running") return seen;
            await Task.Delay(100, Outings.Ct);
        }

        throw new TimeoutException("The trial did not end.");
    }

    private Task<StaffId> Lead(string name) => agency.App.Person($"Invented Lead {name}", null, StaffRole.SafetyLead);

    private async Task<string> Code(StaffId by, JsonObject form)
    {
        using var client = agency.App.ClientOf(by);
        using var answer = await client.PostAsJsonAsync("api/v1/policy/trials", form, Outings.Ct);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Outings.Ct);
        return body.TryGetProperty("code", out var code) ? code.GetString()! : "";
    }

    private async Task<JsonObject> Form() => new()
    {
        ["numbers"] = JsonNode.Parse(
            (await agency.Send("lead", "GET", "/policy")).Body.GetProperty("numbers").GetRawText()),
        ["from"] = "2026-03-03",
        ["to"] = agency.App.Now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static JsonElement Kind(JsonElement trial, string kind) => trial.GetProperty("kinds").EnumerateArray()
        .Single(one => one.GetProperty("kind").GetString() == kind);

    private static (int Real, int Control, int Missed, int Trial) Counts(JsonElement trial, string kind)
    {
        var one = Kind(trial, kind);
        return (
            one.GetProperty("real").GetProperty("alerts").GetInt32(), one.GetProperty("control").GetInt32(),
            one.GetProperty("missed").GetInt32(), one.GetProperty("trial").GetProperty("alerts").GetInt32());
    }

    private static JsonElement DifferenceOf(JsonElement trial, string kind) => trial.GetProperty("differences")
        .EnumerateArray().Single(one => one.GetProperty("kind").GetString() == kind);

    private static string Difference(JsonElement trial, string kind)
    {
        var one = DifferenceOf(trial, kind);
        var change = one.GetProperty("change").GetString()!;
        Assert.Equal(change == "new", one.GetProperty("alert").ValueKind == JsonValueKind.Null);
        if (change is "gone" or "new") return change;
        var earlier = one.GetProperty("raised_at").GetDateTimeOffset()
            - one.GetProperty("imagined_at").GetDateTimeOffset();
        return $"{change} {earlier}";
    }

    private static string Leads(JsonElement trial)
    {
        var one = DifferenceOf(trial, "demand_escalating");
        return $"{one.GetProperty("real_before_harm")} {one.GetProperty("imagined_before_harm")}";
    }
}

using System.Text.Json;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Limits;
using Safety.Web.Tests.Visits;

namespace Safety.Web.Tests.Staff;

/// <summary>The two pages that tell the whole of one person and of one client, each reader by their rights.</summary>
public sealed class WholeSafetyTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Canary = "Canary why I can carry less";

    [Theory]
    [InlineData("worker", false)]
    [InlineData("boss_north", true)]
    [InlineData("lead", true)]
    [InlineData("auditor", true)]
    public async Task A_persons_page_tells_what_they_carry_ask_and_are_owed(string by, bool opensAlert)
    {
        var (worker, client) = await OverloadedAsync();

        var seen = await SeenAsync(by, worker);

        Assert.DoesNotContain(Canary, seen.ToString(), StringComparison.Ordinal);
        var load = seen.GetProperty("caseload");
        Assert.Equal((10, 1), (load.GetProperty("percent").GetInt32(), load.GetProperty("cases").GetInt32()));
        var alert = Assert.Single(seen.GetProperty("open_alerts").EnumerateArray());
        Assert.Equal(
            ("capacity_exceeded", opensAlert),
            (alert.GetProperty("kind").GetString(), alert.GetProperty("may_open").GetBoolean()));
        var request = Assert.Single(seen.GetProperty("requests").EnumerateArray());
        Assert.Equal("transfer", request.GetProperty("kind").GetString());
        var held = seen.GetProperty("supervision");
        Assert.Equal(
            (1, 1), (held.GetProperty("held").GetInt32(), held.GetProperty("lost_by_others").GetInt32()));
        Assert.Equal(1, seen.GetProperty("visits").GetProperty("tally").GetProperty("coming").GetInt32());
        var with = Assert.Single(seen.GetProperty("clients").EnumerateArray());
        Assert.Equal(client.Value, with.GetProperty("client_id").GetGuid());
        Assert.Equal(16, seen.GetProperty("weeks").GetArrayLength());
        Assert.True(await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'person_page_read' and data ->> 'page' = 'caseload'"
            + $" and data ->> 'staff' = '{worker.Value}'") > 0);
    }

    [Theory]
    [InlineData("ada", 1)]
    [InlineData("boss_north", 1)]
    [InlineData("lead", 1)]
    [InlineData("auditor", 1)]
    [InlineData("ben", 0)]
    public async Task A_clients_page_tells_what_is_limited_asked_and_gained_and_cases_to_whom_they_concern(
        string by, int cases)
    {
        var (client, _) = await agency.Limited($"N-{Guid.NewGuid():N}"[..12], "two_workers_present");
        await CarriesAsync(agency["ada"], client);
        var score = new { instrument = "oq45", value = 60 };
        Assert.Equal(201, await agency.Status(
            "ada", "PUT",
            $"/clients/{client.Value}/responses/{agency["ada"].Value}/outcomes/{Guid.CreateVersion7()}", score));
        await agency.Planned(plan: agency.Plan(client: client));

        var seen = (await agency.Send(by, "GET", $"/clients/{client.Value}/safety")).Body;

        Assert.Equal(cases, seen.GetProperty("cases").GetArrayLength());
        var limit = Assert.Single(seen.GetProperty("limits").EnumerateArray());
        Assert.Equal("in_force", limit.GetProperty("state").GetString());
        var line = Assert.Single(seen.GetProperty("benefit").EnumerateArray()).GetProperty("tenths");
        Assert.Equal((16, JsonValueKind.Null), (line.GetArrayLength(), line[0].ValueKind));
        Assert.NotEqual(JsonValueKind.Null, line[15].ValueKind);
        Assert.Equal(16, seen.GetProperty("weeks").GetArrayLength());
        Assert.Equal(
            by is "ben" ? 0 : 1, seen.GetProperty("visits").GetProperty("coming").GetArrayLength());
    }

    private async Task<(StaffId Worker, ClientId Client)> OverloadedAsync()
    {
        var worker = await agency.App.Person("Invented Overloaded", agency.North, StaffRole.Staff);
        var client = await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..12]);
        await AsAsync(worker, "PUT", $"me/capacity/{Guid.CreateVersion7()}", new
        {
            percent = 10,
            from = agency.App.Now,
            until = agency.App.Now.AddDays(30),
            reason = Canary,
        });
        var one = await CarriesAsync(worker, client);
        await AsAsync(worker, "POST", $"allocations/{one.Value}/transfer-request", new { reason = "Invented." });
        var day = DateOnly.FromDateTime(agency.App.Now.Date).AddDays(-1);
        var supervisions = $"staff/{worker.Value}/supervision";
        await AsAsync(worker, "PUT", $"{supervisions}/{Guid.CreateVersion7()}", new
        {
            outcome = "held",
            kind = "clinical",
            day,
            minutes = 60,
            safety_discussed = true,
            supervisor_id = agency["boss_north"].Value,
        });
        await AsAsync(worker, "PUT", $"{supervisions}/{Guid.CreateVersion7()}", new
        {
            outcome = "cancelled",
            kind = "clinical",
            day = day.AddDays(-1),
            lost_by = "agency",
            supervisor_id = agency["boss_north"].Value,
        });
        await AsAsync(worker, "PUT", $"visits/{Guid.CreateVersion7()}", agency.Plan(client: client));
        return (worker, client);
    }

    private async Task<AllocationId> CarriesAsync(StaffId worker, ClientId client)
    {
        await agency.App.Done(
            new ProposeAllocation(client, worker, new CaseType("points", "complex")),
            Actor.Person(agency["boss_north"]));
        var one = AllocationId.For(client, worker);
        await agency.App.Done(new AcceptAllocation(one), Actor.Person(worker));
        return one;
    }

    private async Task<JsonElement> SeenAsync(string by, StaffId worker)
    {
        if (by != "worker") return (await agency.Send(by, "GET", $"/staff/{worker.Value}/safety")).Body;
        using var client = agency.App.ClientOf(worker);
        return JsonDocument.Parse(await client.GetStringAsync(
            $"api/v1/staff/{worker.Value}/safety", TestContext.Current.CancellationToken)).RootElement;
    }

    private async Task AsAsync(StaffId worker, string method, string path, object body)
    {
        using var client = agency.App.ClientOf(worker);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"api/v1/{path}");
        request.Content = System.Net.Http.Json.JsonContent.Create(body, body.GetType());
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
    }
}

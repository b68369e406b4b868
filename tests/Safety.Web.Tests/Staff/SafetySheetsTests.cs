using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Staff;
using Safety.Web.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Staff;

public sealed class SafetySheetsTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_report_shows_on_the_pages_of_the_person_and_the_client_and_leaves_where_it_was_corrected_away()
    {
        var id = await Filed("ada", agency.ClientOfSouth.Value);
        await Until(async () => await Alerts("ada") > 0 && await Incidents("lead", agency.ClientOfSouth.Value) > 0);

        var person = (await agency.Send("boss_north", "GET", $"/staff/{agency["ada"].Value}/safety")).Body;
        Assert.True(person.GetProperty("exposure").GetProperty("index").GetInt32() >= 8);
        Assert.NotEmpty(person.GetProperty("support_owed").EnumerateArray());
        var client = (await agency.Send("sid", "GET", $"/clients/{agency.ClientOfSouth.Value}/safety")).Body;
        Assert.Contains("serious_incident_without_known_risk", client.GetProperty("hints").ToString(),
            StringComparison.Ordinal);
        Assert.Empty(client.GetProperty("incidents").EnumerateArray());

        var corrected = await agency.Send("ada", "POST", $"/incidents/{id}/corrections", new
        {
            id = Guid.CreateVersion7(),
            reason = "It was another client.",
            client_id = agency.Client.Value,
        });
        Assert.True(corrected.Status == 200, corrected.Body.ToString());
        await Until(async () => await Incidents("lead", agency.ClientOfSouth.Value) == 0
            && await Incidents("lead", agency.Client.Value) > 0);
    }

    [Fact]
    public async Task A_rebuild_equals_the_live_views_byte_for_byte()
    {
        // Clients of its own, as other tests of this class count the reports about theirs.
        var one = await agency.App.ClientIn(agency.North, "N-2");
        var other = await agency.App.ClientIn(agency.South, "S-2");
        foreach (var client in new Guid?[] { one.Value, other.Value, null })
            await Filed("ben", client);
        await agency.App.CaughtUp(SafetySheets.ViewName);
        var live = await Dump();

        using var daemon = await Store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(SafetySheets.ViewName, TestContext.Current.CancellationToken);

        Assert.Equal(live, await Dump());
        Assert.Equal(2, await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_doc_clientsafety where id in ('{one.Value}', '{other.Value}')"));
    }

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("ben", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 404)]
    public async Task A_persons_safety_is_for_them_their_manager_and_the_offices_but_not_for_administrators(
        string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"/staff/{agency["ada"].Value}/safety"));

    [Theory]
    [InlineData("ada", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 200)]
    [InlineData("admin", 404)]
    public async Task A_clients_safety_is_for_the_team_and_the_offices(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", $"/clients/{agency.Client.Value}/safety"));

    [Fact]
    public async Task Whoever_asked_not_to_be_named_does_not_show_on_the_managers_page_even_in_a_sum()
    {
        var person = await agency.App.Person("Invented Quiet", agency.North);
        var id = Guid.CreateVersion7();
        using var client = agency.App.ClientOf(person);
        using var answer = await client.PutAsync($"api/v1/incidents/{id}", System.Net.Http.Json.JsonContent.Create(
            Bodies.With("not_named_to_manager", true)));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        await Until(async () => await Reports("lead") == 1);

        Assert.Equal(0, await Reports("boss_north"));
        var manager = (await agency.Send("boss_north", "GET", $"/staff/{person.Value}/safety")).Body;
        Assert.Equal(0, manager.GetProperty("exposure").GetProperty("index").GetInt32());
        Assert.Empty(manager.GetProperty("open_alerts").EnumerateArray());

        async Task<int> Reports(string by) => (await agency.Send(by, "GET", $"/staff/{person.Value}/safety")).Body
            .GetProperty("reports_in_all").GetInt32();
    }

    [Fact]
    public async Task Many_small_incidents_are_one_alert_about_the_worker_in_the_moment_they_become_too_many()
    {
        var worker = await agency.App.Person("Invented Weary", agency.North, StaffRole.Staff);
        using var client = agency.App.ClientOf(worker);
        for (var number = 1; number <= 7; number++)
        {
            using var answer = await client.PutAsync(
                $"api/v1/incidents/{Guid.CreateVersion7()}",
                System.Net.Http.Json.JsonContent.Create(Bodies.Least(category: "discriminatory_abuse")));
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            Assert.Equal(number < 6 ? 0 : 1, await Found());
        }

        // A view of one's own and the manager's say the same number.
        await Until(async () => (await Index("boss_north")) == 14);
        using var own = await client.GetAsync($"api/v1/staff/{worker.Value}/safety");
        Assert.Contains("\"index\":14", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Task<long> Found() => agency.App.Scalar<long>(
            "select count(*) from safety.mt_doc_alert where data ->> 'kind' = 'cumulative_exposure' "
            + $"and data -> 'subject' ->> 'id' = '{worker.Value}'");

        async Task<decimal> Index(string by) => (await agency.Send(by, "GET", $"/staff/{worker.Value}/safety")).Body
            .GetProperty("exposure").GetProperty("index").GetDecimal();
    }

    private IDocumentStore Store => agency.App.Services.GetRequiredService<IDocumentStore>();

    private async Task<Guid> Filed(string by, Guid? client)
    {
        var id = Guid.CreateVersion7();
        var (status, body) = await agency.Send(by, "PUT", $"/incidents/{id}", Bodies.With("client_id", client));
        Assert.True(status == 201, body.ToString());
        return id;
    }

    private async Task<int> Alerts(string person) =>
        (await agency.Send("lead", "GET", $"/staff/{agency[person].Value}/safety")).Body
        .GetProperty("open_alerts").GetArrayLength();

    private async Task<int> Incidents(string by, Guid client) =>
        (await agency.Send(by, "GET", $"/clients/{client}/safety")).Body
        .GetProperty("incidents12_months").GetInt32();

    private async Task<string> Dump()
    {
        var all = new List<string>();
        foreach (var table in new[] { "staffsafety", "clientsafety", "safetyplace" })
            all.Add((await agency.App.Scalar<string>(
                $"select string_agg(data::text, e'\\n' order by id) from safety.mt_doc_{table}"))!);
        return string.Join("\n\n", all);
    }

    private static async Task Until(Func<Task<bool>> done)
    {
        using var limit = new CancellationTokenSource(LongEnough);
        while (!await done())
            await Task.Delay(100, limit.Token);
    }
}

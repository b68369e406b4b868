using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Contacts;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Contacts;

/// <summary>What is found in contacts raises its alert at once, and survives being made anew.</summary>
public sealed class ContactFindingTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private async Task<int> Record(ClientId client, string by, int hoursAgo, bool wanted = true, string? also = null) =>
        await agency.Status(by, "POST", $"/clients/{client.Value}/contacts", new Dictionary<string, object?>
        {
            ["id"] = Guid.CreateVersion7(),
            ["kind"] = "text",
            ["initiated_by"] = "client",
            ["minutes"] = 1,
            ["wanted"] = wanted,
            ["out_of_hours"] = false,
            ["happened_at"] = agency.App.Now.AddHours(-hoursAgo),
            [also ?? "near_home"] = also is not null,
        });

    private async Task<IReadOnlyList<string>> OpenAlerts(ClientId client) =>
    [
        .. (await agency.Send("lead", "GET", "/alerts?state=open&limit=200")).Body.GetProperty("items").EnumerateArray()
            .Where(one => one.GetProperty("subject").GetProperty("id").GetGuid() == client.Value)
            .Select(one => one.GetProperty("kind").GetString()!).Order(),
    ];

    [Fact]
    public async Task The_twelfth_contact_raises_one_alert_and_the_next_raises_none()
    {
        var client = await agency.App.ClientIn(agency.North, "N-DEMAND");
        for (var number = 1; number <= 14; number++)
            Assert.Equal(201, await Record(client, "ada", number * 48));

        Assert.Equal(["demand_escalating"], await OpenAlerts(client));
        var windows = (await agency.Send("ada", "GET", $"/clients/{client.Value}/contacts/windows")).Body;
        Assert.Equal(14, windows.GetProperty("everybody").GetProperty("demands").GetInt32());
        Assert.Equal(12, windows.GetProperty("weeks").GetArrayLength());
        Assert.Contains(
            windows.GetProperty("everybody").GetProperty("rules").EnumerateArray(),
            rule => rule.GetProperty("ground").GetString() == "frequency" && rule.GetProperty("objects").GetBoolean());
    }

    [Fact]
    public async Task Unwanted_intrusions_over_all_staff_are_suspected_and_a_threat_persists()
    {
        var client = await agency.App.ClientIn(agency.North, "N-FIXED");
        await Record(client, "ada", 24 * 15, wanted: false);
        Assert.Empty(await OpenAlerts(client));

        await Record(client, "boss_north", 1, wanted: false);
        Assert.Equal(["fixation_suspected"], await OpenAlerts(client));

        await Record(client, "ben", 0, wanted: false, also: "threat");
        Assert.Equal(["fixation_persistent", "fixation_suspected"], await OpenAlerts(client));
    }

    [Fact]
    public async Task Many_at_once_lose_nothing_and_what_is_kept_stays_small()
    {
        var client = await agency.App.ClientIn(agency.North, "N-HOT");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 120).Select(number =>
            Record(client, number % 2 == 0 ? "ada" : "ben", number % 3)));

        Assert.All(statuses, status => Assert.Equal(201, status));
        var ledger = JsonSerializer.Deserialize<JsonElement>((await agency.App.Scalar<string>(
            "select data::text from safety.mt_doc_contactledger"
            + $" where id = '{ContactLedger.StreamOf(client)}'"))!);
        Assert.Equal(120, ledger.GetProperty("recorded").GetInt32());
        Assert.Equal(120, ledger.GetProperty("days").EnumerateArray()
            .Sum(day => day.GetProperty("counts").GetProperty("contacts").GetInt32()));
        Assert.InRange(ledger.GetProperty("days").GetArrayLength(), 1, 4);
    }

    [Fact]
    public async Task What_is_made_anew_from_the_facts_is_what_was_there()
    {
        var client = await agency.App.ClientIn(agency.North, "N-ANEW");
        var path = $"/clients/{client.Value}/contacts";
        for (var number = 0; number < 6; number++)
            await Record(client, number % 2 == 0 ? "ada" : "ben", number * 100, wanted: number % 3 != 0);
        var ids = (await agency.Send("lead", "GET", path)).Body.GetProperty("items").EnumerateArray()
            .Select(one => one.GetProperty("id").GetGuid()).ToList();
        var held = new Dictionary<string, object?>
        {
            ["id"] = Guid.CreateVersion7(), ["kind"] = "email", ["initiated_by"] = "client", ["minutes"] = 3,
            ["owner_after"] = "worker", ["note"] = "Invented note.",
        };
        Assert.Equal(201, await agency.Status("ada", "POST", path, held));
        Assert.Equal(
            200, await agency.Status("ada", "POST", $"{path}/{held["id"]}/hand-back", new { words = "Yours." }));
        Assert.Equal(
            200, await agency.Status("lead", "POST", $"{path}/{ids[1]}/withdrawal", new { reason = "Wrong." }));
        var live = await Dump();

        using var daemon = await agency.App.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        foreach (var view in new[] { nameof(ContactLedger), ContactBook.ViewName })
        {
            await daemon.RebuildProjectionAsync(view, TestContext.Current.CancellationToken);
            Assert.Equal(live, await Dump());
        }

        Assert.All(live, Assert.NotEmpty);
    }

    private async Task<string[]> Dump() => [await Dump("contactledger"), await Dump("contactentry")];

    private async Task<string> Dump(string table) => await agency.App.Scalar<string>(
        "select string_agg(row::text, e'\\n') from"
        + $" (select id, data from safety.mt_doc_{table} order by id) row") ?? "";
}

using System.Text.Json;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Alerts;

/// <summary>The manager's list "limits should be enforced": whose it is, and what it offers.</summary>
public sealed class EnforcementListTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string List = "/alerts/enforcement";

    private async Task Demand(ClientId client)
    {
        for (var number = 1; number <= 12; number++)
        {
            Assert.Equal(201, await agency.Status("ada", "POST", $"/clients/{client.Value}/contacts", new
            {
                id = Guid.CreateVersion7(),
                kind = "text",
                initiated_by = "client",
                minutes = 1,
                wanted = true,
                out_of_hours = false,
                happened_at = agency.App.Now.AddHours(-number * 48),
            }));
        }
    }

    private async Task<IReadOnlyList<JsonElement>> Of(string by, ClientId client) =>
    [
        .. (await agency.Send(by, "GET", List)).Body.GetProperty("items").EnumerateArray()
            .Where(item =>
                item.GetProperty("alert").GetProperty("subject").GetProperty("id").GetGuid() == client.Value),
    ];

    private static IEnumerable<string> Choices(JsonElement item) =>
        item.GetProperty("choices").EnumerateArray().Select(one => one.GetProperty("choice").GetString()!);

    [Fact]
    public async Task Rising_demand_stands_there_for_the_teams_manager_and_the_safety_lead_until_somebody_decides()
    {
        var client = await agency.App.ClientIn(agency.North, "N-ENFORCE");
        await Demand(client);

        var item = Assert.Single(await Of("boss_north", client));
        Assert.Equal("N-ENFORCE", item.GetProperty("client_reference").GetString());
        Assert.Equal(["set_limit", "see_contacts", "see_benefit", "decide"], Choices(item));
        Assert.Equal(
            $"/clients/{client.Value}/limits/new",
            item.GetProperty("choices")[0].GetProperty("address").GetString());
        Assert.Contains(
            "contacts in 28 days", item.GetProperty("alert").GetProperty("reason").GetString(),
            StringComparison.Ordinal);
        Assert.NotEqual(JsonValueKind.Null, item.GetProperty("alert").GetProperty("next").ValueKind);
        Assert.Equal(["set_limit", "see_contacts", "see_benefit", "decide"], Choices((await Of("lead", client))[0]));
        Assert.Empty(Choices((await Of("auditor", client))[0]));
        Assert.Empty(await Of("boss_south", client));

        var alert = item.GetProperty("alert").GetProperty("id").GetGuid();
        Assert.Equal(200, await agency.Status(
            "boss_north", "POST", $"/alerts/{alert}/resolution",
            new { decision = "reviewed_continue", reason = "They gain by it." }));
        Assert.Empty(await Of("boss_north", client));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 404)]
    [InlineData("admin", 404)]
    [InlineData("auditor", 200)]
    [InlineData("boss_south", 200)]
    [InlineData("lead", 200)]
    public async Task Who_has_no_queue_has_no_list(string? by, int status) =>
        Assert.Equal(status, await agency.Status(by, "GET", List));
}

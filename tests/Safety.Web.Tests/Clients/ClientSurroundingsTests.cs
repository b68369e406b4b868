using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Clients;

public sealed class ClientSurroundingsTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 200)]
    [InlineData("boss_north", 200)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("lead", 200)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 404)]
    public async Task Whoever_works_with_a_client_checks_their_past_and_says_with_whom_they_live(
        string? by, int status)
    {
        var client = await agency.App.ClientIn(agency.North, $"I-{by}");
        var found = new { history = "none_known", note = "Canary note 🕊" };

        Assert.Equal(status, await agency.Status(by, "POST", $"/clients/{client.Value}/intake-checks", found));
        Assert.Equal(status, await agency.Status(by, "PUT", $"/clients/{client.Value}/household", new { }));
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
    }

    [Fact]
    public async Task Two_clients_who_live_together_share_a_household_until_one_moves_out()
    {
        var first = await agency.App.ClientIn(agency.North, "H-1");
        var second = await agency.App.ClientIn(agency.North, "H-2");

        Assert.Equal(200, await Lives("ada", second, first));
        Assert.Equal(200, await Lives("ada", second, first));
        Assert.NotNull(await Roof(first));
        Assert.Equal(await Roof(first), await Roof(second));

        Assert.Equal(200, await Lives("ada", second, null));
        Assert.Null(await Roof(second));
        Assert.NotNull(await Roof(first));
    }

    [Theory]
    [InlineData("""{}""", 422, "history")]
    [InlineData("""{"history":"none_known","note":"a\u0000b"}""", 422, "note")]
    [InlineData("""{"history":"perhaps"}""", 400, "history")]
    public async Task A_bad_check_is_said_by_field(string json, int status, string field) =>
        await Refused("POST", "intake-checks", json, status, field);

    [Fact]
    public async Task A_housemate_is_a_client_whom_one_may_see_and_not_the_client_themselves()
    {
        foreach (var other in (ClientId[])[agency.Client, agency.ClientOfSouth, new(Guid.CreateVersion7())])
            await Refused("PUT", "household", $$"""{"lives_with":"{{other.Value}}"}""", 422, "lives_with");
    }

    private async Task Refused(string method, string what, string json, int status, string field)
    {
        using var client = agency.App.ClientOf(agency["ada"]);
        using var request = new HttpRequestMessage(
            new HttpMethod(method), $"api/v1/clients/{agency.Client.Value}/{what}");
        request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == (int)answer.StatusCode, text);
        Assert.Contains($"\"{field}\"", text, StringComparison.Ordinal);
    }

    private Task<int> Lives(string by, ClientId who, ClientId? with) =>
        agency.Status(by, "PUT", $"/clients/{who.Value}/household", new { lives_with = with?.Value });

    private async Task<HouseholdId?> Roof(ClientId client)
    {
        await using var session = agency.App.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return (await session.LoadAsync<Client>(client.Value, TestContext.Current.CancellationToken))!.Household;
    }
}

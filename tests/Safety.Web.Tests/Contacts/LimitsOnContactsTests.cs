using Safety.Core.Language;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Limits;

namespace Safety.Web.Tests.Contacts;

/// <summary>Limits are held against each contact in its own transaction, and a crisis crosses none.</summary>
public sealed class LimitsOnContactsTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_call_out_of_the_agreed_hours_crosses_the_limit_and_a_crisis_is_let_through()
    {
        var (client, limit) = await agency.Limited("N-HOURS", "scheduled_hours_only", new Dictionary<string, object?>
        {
            ["hours"] = new { days = Days, from = "09:00:00", until = "17:00:00" },
        });
        await Record(client, "phone_in");
        agency.App.Clock!.Advance(TimeSpan.FromHours(13) + TimeSpan.FromMinutes(10));

        var call = await Record(client, "phone_in");
        var crisis = await Record(client, "crisis_contact");

        var breach = Assert.Single((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());
        Assert.Equal(call, breach.GetProperty("occasion").GetGuid());
        Assert.Equal(1, await AlertsAbout(client));
        var said = await SaidOf(client);
        Assert.Equal("breached", said[call].Verdict);
        Assert.Equal("excepted", said[crisis].Verdict);
        Assert.Contains("safety exception", said[crisis].Why, StringComparison.Ordinal);
        Assert.Equal(2, said.Count);
    }

    [Fact]
    public async Task The_contact_beyond_the_measure_crosses_it_and_neither_crisis_nor_appointment_counts()
    {
        var (client, limit) = await agency.Limited(
            "N-MEASURE", "max_contacts_per_period", new Dictionary<string, object?>
            {
                ["most"] = 3,
                ["period_days"] = 7,
            });
        await Record(client, "phone_in");
        await Record(client, "crisis_contact");
        await Record(client, "session_scheduled", scheduled: true);
        await Record(client, "text");
        await Record(client, "email");
        Assert.Empty((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());

        var fourth = await Record(client, "voicemail");

        var breach = Assert.Single((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());
        Assert.Equal(fourth, breach.GetProperty("occasion").GetGuid());
        Assert.StartsWith(
            "With this it is 4 contacts in 7 days, and 3 were agreed.", (await SaidOf(client))[fourth].Why,
            StringComparison.Ordinal);
    }

    private static readonly string[] Days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private async Task<Guid> Record(ClientId client, string kind, bool scheduled = false)
    {
        var id = Guid.CreateVersion7();
        var (status, body) = await agency.Send("ada", "POST", $"/clients/{client.Value}/contacts", new
        {
            id,
            kind,
            initiated_by = "client",
            minutes = 5,
            wanted = true,
            scheduled,
        });
        Assert.True(status == 201, body.ToString());
        return id;
    }

    private async Task<int> AlertsAbout(ClientId client) =>
        (await agency.Send("lead", "GET", "/alerts?state=open&limit=200")).Body.GetProperty("items").EnumerateArray()
            .Count(alert => alert.GetProperty("kind").GetString() == "limit_breached"
                && alert.GetProperty("subject").GetProperty("id").GetGuid() == client.Value);

    private async Task<Dictionary<Guid, (string Verdict, string Why)>> SaidOf(ClientId client) =>
        (await agency.Send("ada", "GET", $"/clients/{client.Value}/contacts")).Body.GetProperty("items")
            .EnumerateArray()
            .SelectMany(contact => contact.GetProperty("limits").EnumerateArray()
                .Select(said => (Id: contact.GetProperty("id").GetGuid(), Said: said)))
            .ToDictionary(
                one => one.Id,
                one => (one.Said.GetProperty("verdict").GetString()!, one.Said.GetProperty("why").GetString()!));
}

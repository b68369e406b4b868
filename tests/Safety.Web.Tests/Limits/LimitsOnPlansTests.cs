using Safety.Core.Language;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Visits;

namespace Safety.Web.Tests.Limits;

/// <summary>Limits bind the agency's plans too; what was taken back crosses none.</summary>
public sealed class LimitsOnPlansTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_home_visit_against_a_limit_does_not_start_alone_and_its_owner_hears_until_it_is_called_off()
    {
        var (client, limit) = await agency.Limited("N-OFFICE", "office_only_no_home_visit");

        var id = await agency.Planned(plan: agency.Plan(client: client));

        var visit = await agency.Seen("ada", id);
        var said = visit.GetProperty("risk").GetProperty("answers").EnumerateArray().Single(answer =>
            answer.GetProperty("clause").GetString() == "limits_of_client");
        Assert.True(said.GetProperty("objects").GetBoolean());
        Assert.Contains("at the office", said.GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Equal(409, await agency.Status("ada", "POST", $"/visits/{id}/start"));
        var breach = Assert.Single((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());
        Assert.Equal(
            ("planned_visit", id),
            (breach.GetProperty("what").GetString(), breach.GetProperty("occasion").GetGuid()));
        Assert.Equal(1, await AlertsAbout(client));

        var off = new { reason = "Invented." };
        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/cancellation", off));

        Assert.Empty((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());
        Assert.Equal(1, await AlertsAbout(client));
    }

    [Fact]
    public async Task Where_two_shall_go_a_second_person_settles_it_and_nothing_is_crossed()
    {
        var (client, limit) = await agency.Limited("N-TWO", "two_workers_present");
        var id = await agency.Planned(plan: agency.Plan(client: client));
        Assert.Equal(409, await agency.Status("ada", "POST", $"/visits/{id}/start"));
        var asked = new { note = "Invented." };
        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/escort-request", asked));
        Assert.Equal(200, await agency.Status("ben", "POST", $"/visits/{id}/escorts", new { }));

        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/start"));

        Assert.Empty((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());
        Assert.Equal(0, await AlertsAbout(client));
    }

    [Fact]
    public async Task A_contact_that_is_withdrawn_takes_its_breach_back()
    {
        var (client, limit) = await agency.Limited("N-WRITE", "written_only");
        var contact = Guid.CreateVersion7();
        var (status, body) = await agency.Send("ada", "POST", $"/clients/{client.Value}/contacts", new
        {
            id = contact,
            kind = "phone_in",
            initiated_by = "client",
            minutes = 5,
            wanted = true,
        });
        Assert.True(status == 201, body.ToString());
        Assert.Equal(1, (await agency.SeenLimit(limit)).GetProperty("breaches").GetArrayLength());

        var wrong = new { reason = "Another client." };
        var withdrawn = await agency.Send(
            "ada", "POST", $"/clients/{client.Value}/contacts/{contact}/withdrawal", wrong);

        Assert.True(withdrawn.Status == 200, withdrawn.Body.ToString());
        Assert.Empty((await agency.SeenLimit(limit)).GetProperty("breaches").EnumerateArray());
    }

    private Task<long> AlertsAbout(ClientId client) => agency.App.Scalar<long>(
        "select count(*) from safety.mt_doc_alert where data ->> 'kind' = 'limit_breached'"
        + $" and data -> 'subject' ->> 'id' = '{client.Value}'");
}

using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Visits;

/// <summary>What visits say of how the agency stood, in the report of what happened.</summary>
public sealed class ContextOfReportsTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_report_tells_of_escorts_that_never_came_of_refusals_and_of_visits_let_go_alone()
    {
        var before = await ContextOfAReport();
        var asked = await agency.Planned(plan: agency.Plan(wantsCover: true));
        await Done("ada", $"/visits/{asked}/escort-request", new { });
        var refused = await agency.Planned(plan: agency.Plan(wantsCover: true));
        await Done("ada", $"/visits/{refused}/solo-refusal", null);
        var authorised = await agency.Planned(plan: agency.Plan(wantsCover: true));
        await Done(
            "boss_north", $"/visits/{authorised}/authorisation", new { control = "open_line", reason = "Invented." });

        var beforeItsTime = await ContextOfAReport();
        agency.App.Clock!.Advance(TimeSpan.FromMinutes(11));
        var after = await ContextOfAReport();

        Assert.Equal((0, 0, 0), before);
        Assert.Equal((0, 1, 1), beforeItsTime);
        Assert.Equal((1, 1, 1), after);
    }

    private async Task Done(string by, string path, object? body)
    {
        var (status, said) = await agency.Send(by, "POST", path, body);
        Assert.True(status == 200, said.ToString());
    }

    private async Task<(int NeverCame, int Refused, int Authorised)> ContextOfAReport()
    {
        var id = Guid.CreateVersion7();
        await agency.Send("ada", "PUT", $"/incidents/{id}", Bodies.With("client_id", agency.Client.Value));
        var context = (await agency.Send("boss_north", "GET", $"/incidents/{id}")).Body.GetProperty("context");
        return (
            context.GetProperty("escorts_never_came").GetInt32(),
            context.GetProperty("solo_visits_refused").GetInt32(),
            context.GetProperty("unescorted_visits_authorised").GetInt32());
    }
}

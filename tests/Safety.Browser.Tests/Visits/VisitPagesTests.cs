using Microsoft.Playwright;
using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Visits;

/// <summary>Each page of visits, for each kind of person, on each screen, in light and dark.</summary>
public sealed class VisitPagesTests(Site site)
{
    private const int LimitMs = 300_000;

    [Fact(Timeout = LimitMs)]
    public async Task The_pages_of_whoever_goes_are_accessible_on_each_screen()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var running = await team.StartAsync();
        await team.PlanAsync(TimeSpan.FromHours(2));
        Task In(Visitor visitor) => visitor.SignInAsync(team.Team.Worker);
        await site.InspectAsync("/visits", "visits", In);
        await site.InspectAsync("/visits/plan", "visit-plan", In);
        await site.InspectAsync($"/visits/{running.Value}", "visit-running", In);
        await site.InspectAsync("/", "start-with-visit", In);
        await site.InspectAsync("/account/visit-codes", "visit-codes", In);
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_pages_of_whoever_is_asked_or_answers_are_accessible_on_each_screen()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var asked = await team.PlanAsync(TimeSpan.FromHours(2), asksColleague: true);
        await site.InspectAsync("/visits/requests", "requests", visitor => visitor.SignInAsync(team.Team.Manager));
        await site.InspectAsync(
            $"/visits/{asked.Value}", "visit-asked", visitor => visitor.SignInAsync(team.Team.Colleague));
        var running = await team.StartAsync();
        await team.SosAsync(running);
        await site.InspectAsync(
            $"/visits/{running.Value}", "visit-answering", visitor => visitor.SignInAsync(team.Team.Manager));
    }

    [Fact(Timeout = LimitMs)]
    public async Task From_a_client_a_visit_is_planned_and_a_strangers_visit_is_not_there()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var id = await team.PlanAsync(TimeSpan.FromHours(2));
        await using var worker = await site.VisitAsync(Screen.Desk);
        await worker.SignInAsync(team.Team.Worker);
        await worker.GoAsync($"/clients/{team.Client.Value}");
        await worker.SettleAsync();
        await worker.Page.GetByRole(AriaRole.Link, new() { Name = "Plan a visit to this client" }).ClickAsync();
        await worker.Page.GetByRole(AriaRole.Heading, new() { Name = "Plan a visit" }).WaitForAsync();
        Assert.Equal(
            team.Team.ClientReference, await worker.Page.GetByLabel("To which client?").InputValueAsync());

        var stranger = await VisitingTeam.MakeAsync(site);
        await using var other = await stranger.PhoneAsync(stranger.Team.Worker);
        Assert.Equal(404, (await other.GoAsync($"/visits/{id.Value}")).Status);
        await other.SaysAsync("There is no such");
    }
}

using Microsoft.Playwright;
using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Visits;

/// <summary>A stranger plans and makes a visit, on a phone and without script.</summary>
public sealed class VisitingTests(Site site)
{
    private const int LimitMs = 180_000;

    [Fact(Timeout = LimitMs)]
    public async Task Whoever_plans_is_told_why_somebody_comes_along_cannot_start_alone_and_refuses_in_one_tap()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await using var visitor = await team.PhoneAsync(team.Team.Worker);
        await team.PlanByFormAsync(visitor);
        await visitor.SaysAsync(
            "Cannot begin alone", "What must happen before anybody leaves",
            "The client has an approved known risk: physical violence.");
        Assert.Equal(0, await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Start the visit" }).CountAsync());
        await visitor.ScreenshotAsync("visit-planned");

        await visitor.SendAsync("I do not go alone");
        await visitor.SaysAsync("Recorded and protected", "Refused to go alone");
        Assert.Equal(0, await visitor.Page.GetByText("I do not go alone").CountAsync());
        await visitor.ScreenshotAsync("visit-refused");
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_colleague_comes_along_and_the_visit_runs_to_its_end()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await using var visitor = await team.PhoneAsync(team.Team.Worker);
        var path = await team.PlanByFormAsync(visitor);
        await visitor.UnfoldAsync("Ask for a second person");
        await visitor.SendAsync("Ask");
        await visitor.SaysAsync("Anybody of the team is asked.");

        await using var colleague = await team.PhoneAsync(team.Team.Colleague);
        await colleague.GoAsync("/visits/requests");
        await colleague.SaysAsync("The client has an approved known risk: physical violence.");
        await colleague.ScreenshotAsync("visit-requests");
        await colleague.SendAsync("I come along");
        await colleague.ArrivesAsync($"{path}?done=comes");
        await colleague.SaysAsync("You come along");

        await visitor.GoAsync(path);
        await visitor.SendAsync("Start the visit");
        await visitor.SaysAsync("Armed – you must be heard of by");
        await visitor.ScreenshotAsync("visit-running", tallest: 1300);
        await visitor.SendAsync("Check in");
        await visitor.SaysAsync("Heard: all is well.");
        await visitor.SendAsync("+30 min");
        await visitor.SaysAsync("It takes longer now");
        await visitor.SendAsync("End the visit");
        await visitor.SaysAsync("Ended.", "Visit, ended");
        await visitor.ScreenshotAsync("visit-ended");
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task What_was_typed_survives_every_error_and_the_same_form_sent_twice_is_one_plan()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await using var visitor = await team.PhoneAsync(team.Team.Worker);
        await visitor.GoAsync("/visits/plan");
        var id = await visitor.Page.Locator("input[name=id]").InputValueAsync();
        await visitor.Page.GetByLabel("To which client?").FillAsync("NO-SUCH");
        await visitor.Page.GetByLabel("Where exactly?").FillAsync("Invented Lane 3");
        await visitor.Page.GetByText("Later", new() { Exact = true }).ClickAsync();
        await visitor.Page.GetByLabel("Who comes along?").FillAsync("Nobody Invented");
        await visitor.SendAsync("Plan the visit");
        await visitor.SaysWrongAsync("client", "no such client");
        await visitor.SaysWrongAsync("purpose", "Choose what comes closest.");
        await visitor.SaysWrongAsync("starts_at", "Say from when");
        await visitor.SaysWrongAsync("with", "nobody with this name");
        Assert.Equal("Invented Lane 3", await visitor.Page.GetByLabel("Where exactly?").InputValueAsync());
        await visitor.ScreenshotAsync("visit-plan-errors");

        for (var time = 0; time < 2; time++)
        {
            await visitor.GoAsync("/visits/plan");
            await visitor.Page.Locator("input[name=id]").EvaluateAsync("(e, id) => e.value = id", id);
            await visitor.Page.GetByLabel("To which client?").FillAsync(team.Team.ClientReference);
            await visitor.Page.GetByLabel("Where exactly?").FillAsync("Invented Lane 3");
            await visitor.Page.GetByLabel("What for?").SelectOptionAsync("review");
            await visitor.SendAsync("Plan the visit");
            Assert.Equal($"/visits/{id}", new Uri(visitor.Page.Url).AbsolutePath);
        }

        await visitor.GoAsync("/visits");
        Assert.Equal(1, await visitor.Page.Locator(".report-list li").CountAsync());
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_page_that_cannot_reach_the_server_says_not_monitored()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var id = await team.StartAsync();
        await using var visitor = await team.PhoneAsync(team.Team.Worker, script: true);
        await visitor.GoAsync($"/visits/{id.Value}");
        await visitor.Page.GetByText("Armed – you must be heard of by").WaitForAsync();
        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.Page.GetByText("NOT MONITORED").WaitForAsync();
        await visitor.ScreenshotAsync("visit-not-monitored", whole: false);
        await visitor.AxeCleanAsync();
        await visitor.Page.Context.SetOfflineAsync(false);
        await visitor.Page.GetByText("Armed – you must be heard of by").WaitForAsync();
        Assert.False(await visitor.Page.GetByText("NOT MONITORED").IsVisibleAsync());
    }
}

using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests.Visits;

/// <summary>Those who answer for visits: the board, an alarm, the figures.</summary>
public sealed class AnsweringVisitTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_visit_appears_on_the_open_board_by_itself_and_its_alarm_stands_first()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await using var manager = await site.VisitAsync(Screen.Desk);
        await manager.SignInAsync(team.Team.Manager);
        await manager.GoAsync("/visits/board");
        await manager.SettleAsync();
        await manager.Page.GetByText("Nobody is out").WaitForAsync();

        var id = await team.StartAsync();
        var row = manager.Page.Locator($"[data-visit='{id.Value}']");
        await row.GetByText("Armed").WaitForAsync();
        var planned = await team.PlanAsync(TimeSpan.FromHours(2));
        await manager.Page.Locator($"[data-visit='{planned.Value}']").WaitForAsync();
        var other = await team.StartAsync();
        await team.SosAsync(other);
        await manager.Page.Locator("tbody tr").First.GetByText("SOS").WaitForAsync();
        await manager.ScreenshotAsync("visit-board", whole: false);
        await manager.AxeCleanAsync();
        manager.NothingWrong();
        await site.InspectAsync("/visits/board", "board", visitor => visitor.SignInAsync(team.Team.Manager));
    }

    [Fact(Timeout = LimitMs)]
    public async Task An_alarm_is_answered_from_the_visits_own_page()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var id = await team.StartAsync();
        await using var worker = await team.PhoneAsync(team.Team.Worker);
        await worker.GoAsync($"/visits/{id.Value}");
        await worker.SendAsync("SOS");
        await worker.SaysAsync("Help is called.");
        await worker.ScreenshotAsync("visit-sos");

        await using var manager = await team.PhoneAsync(team.Team.Manager);
        await manager.GoAsync($"/visits/{id.Value}");
        await manager.SaysAsync("For you who answer", "SOS", "Last heard of");
        Assert.DoesNotContain("The dog is behind", await manager.WordsAsync(), StringComparison.Ordinal);
        await manager.SendAsync("Read what the worker left for you");
        await manager.SaysAsync("The dog is behind the kitchen door.");
        await manager.ScreenshotAsync("visit-answering");
        await manager.UnfoldAsync("Close the alarm: SOS");
        await manager.SendAsync("Close this alarm");
        await manager.SaysAsync("Not done");
        await manager.Page.GetByText("It was raised to be on the safe side").ClickAsync();
        await manager.Page.GetByLabel("What did you find?").First.FillAsync("Spoke with the worker; they are well.");
        await manager.SendAsync("Close this alarm");
        await manager.SaysAsync("The alarm is closed with what you found.", "on the safe side, and rightly so");
        manager.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_manager_sends_somebody_or_lets_it_go_ahead_under_their_name()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var first = await team.PlanAsync(TimeSpan.FromHours(2));
        var second = await team.PlanAsync(TimeSpan.FromHours(3));
        await using var manager = await team.PhoneAsync(team.Team.Manager);
        await manager.GoAsync($"/visits/{first.Value}");
        await manager.UnfoldAsync("Send a second person");
        await manager.Page.GetByLabel("Whom?").Last.FillAsync(team.Team.Colleague.Email);
        await manager.SendAsync("Send them");
        await manager.SaysAsync("comes along", "May begin as it is covered now");

        await manager.GoAsync($"/visits/{second.Value}");
        await manager.UnfoldAsync("Let it go ahead without a second person");
        await manager.SendAsync("Authorise it under my name");
        await manager.SaysWrongAsync("control", "Choose what makes it safe instead.");
        await manager.Page.GetByText("Somebody stays on the telephone").ClickAsync();
        await manager.Page.GetByLabel("Why is it right to go?").FillAsync("In the doorway, with the neighbour.");
        await manager.ScreenshotAsync("visit-authorise");
        await manager.SendAsync("Authorise it under my name");
        await manager.SaysAsync("Your own manager sees it at once.", "In the doorway, with the neighbour.");
        manager.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_figures_are_for_those_who_answer_and_nobody_else()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await team.StartAsync();
        await site.InspectAsync("/visits/reports", "visit-figures", visitor => visitor.SignInAsync(team.Team.Manager));
        await using var auditor = await site.VisitAsync(Screen.Desk);
        await auditor.SignInAsync(StaffRole.Auditor);
        await auditor.GoAsync("/visits/reports?from=2026-02-01&until=2020-01-01");
        await auditor.SaysAsync("The end must come after the beginning");
        await using var worker = await team.PhoneAsync(team.Team.Worker);
        Assert.Equal(404, (await worker.GoAsync("/visits/reports")).Status);
        Assert.Equal(404, (await worker.GoAsync("/visits/board")).Status);
    }
}

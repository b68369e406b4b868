using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Staff;

/// <summary>People and teams, as an administrator keeps them.</summary>
public sealed class PeoplePagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task An_administrator_enters_a_person_gives_a_role_and_an_invitation()
    {
        var office = await Office.OpenAsync(site, "Orchard");
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(office.Administrator);
        await visitor.GoAsync("/people");
        await visitor.SettleAsync();
        var page = visitor.Page;
        await page.ClickAsync("summary");
        await page.FillAsync("#name", "Nora Invented");
        await page.FillAsync("#job_title", "Worker");
        await page.FillAsync("#work_email", "nora.invented@example.org");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter", Exact = true }).ClickAsync();
        // Asked again and again, as the page may have moved on before anybody listens for it.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/people/[0-9a-f-]{36}$"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Give Manager" }).ClickAsync();
        await page.GetByText("The role is given: Manager.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        await page.Locator("[data-invitation]").WaitForAsync();
        // Where mail is set up the link goes to the person alone.
        await page.GetByText("The link is on its way to nora.invented@example.org.").WaitForAsync();
        Assert.DoesNotContain("/invitation?code=", await page.ContentAsync(), StringComparison.Ordinal);
        await visitor.ScreenshotAsync("person-administered");
        await visitor.AxeCleanAsync();
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_person_sets_the_order_of_their_channels_and_their_quiet_hours()
    {
        var office = await Office.OpenAsync(site, "Weir");
        await using var visitor = await site.VisitAsync(Screen.Phone);
        await visitor.SignInAsync(office.Manager);
        await visitor.GoAsync($"/people/{office.Manager.Staff.Value}");
        await visitor.SettleAsync();
        var page = visitor.Page;
        await page.GetByLabel("Webhook (telephone, pager)").CheckAsync();
        await page.SelectOptionAsync("#tried_first", "Webhook");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set", Exact = true }).ClickAsync();
        await page.GetByText("in the app, then webhook, then e-mail", new() { Exact = false }).WaitForAsync();
        await page.FillAsync("#quiet_from", "09:00");
        await page.FillAsync("#quiet_until", "09:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set quiet hours" }).ClickAsync();
        await page.GetByText("begin and end at different times").First.WaitForAsync();
        await page.FillAsync("#quiet_from", "21:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set quiet hours" }).ClickAsync();
        await page.GetByText("The quiet hours are set.").WaitForAsync();
        await page.GetByText("21:30 to 09:00").WaitForAsync();
        await visitor.ScreenshotAsync("quiet-hours");
        await visitor.AxeCleanAsync();
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_ladder_is_changed_with_a_look_at_whom_it_reaches()
    {
        var office = await Office.OpenAsync(site, "Mill");
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(office.Administrator);
        await visitor.GoAsync($"/teams/{office.Team.Value}");
        await visitor.SettleAsync();
        await visitor.Page.FillAsync("#minutes-1", "10");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Set this ladder" }).ClickAsync();
        await visitor.Page.GetByText("The ladder is set.").WaitForAsync();
        await visitor.Page.GetByText("within 10 min").WaitForAsync();
        await visitor.ScreenshotAsync("team-ladder");
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_pages_are_accessible_on_each_screen_in_light_and_dark()
    {
        var office = await Office.OpenAsync(site, "Quay");
        await office.ReportAsync();
        await site.InspectAsync("/people", "people", visitor => visitor.SignInAsync(office.Administrator));
        await site.InspectAsync($"/people/{office.Worker.Staff.Value}", "person",
            visitor => visitor.SignInAsync(office.Administrator));
        await site.InspectAsync("/teams", "teams", visitor => visitor.SignInAsync(office.Administrator));
        await site.InspectAsync($"/teams/{office.Team.Value}", "team",
            visitor => visitor.SignInAsync(office.Administrator));
        await site.InspectAsync("/team", "my-team", visitor => visitor.SignInAsync(office.Manager));
        await office.CarryAndAskAsync();
        await site.InspectAsync($"/staff/{office.Worker.Staff.Value}/safety", "staff-safety",
            visitor => visitor.SignInAsync(office.Manager));
    }
}

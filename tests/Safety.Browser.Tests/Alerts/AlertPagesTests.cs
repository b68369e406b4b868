using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Browser.Tests.Alerts;

/// <summary>The queue and the page of an alert, as a manager meets them.</summary>
public sealed class AlertPagesTests(Site site)
{
    private const int LimitMs = 150_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_report_appears_on_the_open_queue_by_itself_and_is_answered_to_its_end()
    {
        var office = await Office.OpenAsync(site, "North");
        await using var manager = await site.VisitAsync(Screen.Desk);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/alerts");
        await manager.SettleAsync();

        await office.ReportAsync();
        await (await RowsOfAsync(office, manager)).WaitForAsync();
        Assert.Matches(@"^\([1-9]\d*\)", await manager.Page.TitleAsync());
        await office.ReportAsync(IncidentCategory.SexualAssault, "He followed me to my car and held me.");
        var own = await RowsOfAsync(office, manager);
        await own.Nth(1).WaitForAsync();

        await own.GetByRole(AriaRole.Button, new() { Name = "I have it" }).First.ClickAsync();
        await manager.Page.GetByText("You have it").WaitForAsync();
        await manager.ScreenshotAsync("alert-queue");
        await manager.AxeCleanAsync();
        await own.GetByRole(AriaRole.Link, new() { Name = "Decide" }).First.ClickAsync();
        await DecideAsync(manager);
        manager.NothingWrong();
    }

    /// <summary>
    /// The team's own rows. Everybody is told of an alert that nobody answers, so that those of other tests may stand
    /// in anybody's queue.
    /// </summary>
    private static async Task<ILocator> RowsOfAsync(Office office, Visitor visitor) =>
        visitor.Page.Locator(string.Join(", ", (await office.AlertsAsync()).Select(id => $"[data-alert='{id}']")));

    /// <summary>A visit to the same client runs over, and then its worker calls for help.</summary>
    private static async Task CallForHelpAsync(Office office)
    {
        var visit = Guid.CreateVersion7();
        foreach (var (kind, severity) in new[]
        {
            (AlertKind.VisitOverrun, Severity.Severe), (AlertKind.Sos, Severity.FatalOrCritical),
        })
        {
            await office.DoneAsync(
                new RaiseAlert(new Finding(
                    kind, new AlertSubject(AlertSubjectType.Visit, visit, office.Team), severity, "An invented reason.",
                    new AlertEvidence(Guid.CreateVersion7(), visit, "ForThisTest"), [office.Worker.Staff],
                    TimeSpan.FromMinutes(5), Client: office.Client)),
                office.Lead);
        }
    }

    private static async Task DecideAsync(Visitor manager)
    {
        var page = manager.Page;
        await page.GetByRole(AriaRole.Heading, new() { Name = "What was decided?" }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I still have it" }).ClickAsync();
        await page.GetByText("You still have it. The others are not called.").WaitForAsync();
        Assert.Equal(1, await page.Locator("main .button-main").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Resolve" }).ClickAsync();
        await page.GetByText("The alert was not changed").WaitForAsync();
        await manager.ScreenshotAsync("alert-refused");
        await manager.AxeCleanAsync();
        await page.SelectOptionAsync("#decision", "Enforced");
        await page.SelectOptionAsync("#control", "Escort");
        await page.FillAsync("#reason", "No visit without a second person until the review.");
        await manager.ScreenshotAsync("alert-open");
        await page.GetByRole(AriaRole.Button, new() { Name = "Resolve" }).ClickAsync();
        await page.GetByText("Decided.", new() { Exact = true }).WaitForAsync();
        await page.GetByText("No visit without a second person until the review.").WaitForAsync();
        await manager.ScreenshotAsync("alert-resolved");
        await manager.AxeCleanAsync();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_keyboard_walks_the_rows_and_answers()
    {
        var office = await Office.OpenAsync(site, "South");
        await office.ReportAsync();
        await using var manager = await site.VisitAsync(Screen.Desk);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/alerts");
        await manager.SettleAsync();
        await manager.Page.Keyboard.PressAsync("j");
        await manager.Page.Keyboard.PressAsync("a");
        await manager.Page.GetByText("You have it").WaitForAsync();
        manager.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_queue_reads_without_script_and_loads_itself_again()
    {
        var office = await Office.OpenAsync(site, "East");
        await office.ReportAsync();
        await using var manager = await site.VisitAsync(script: false);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/alerts");
        Assert.NotEqual(0, await manager.Page.Locator("[data-alert]").CountAsync());
        Assert.StartsWith("As of", await manager.Page.InnerTextAsync(".live"), StringComparison.Ordinal);
        Assert.NotEqual(0, await manager.Page.Locator("meta[http-equiv=refresh]").CountAsync());
        await manager.ScreenshotAsync("alerts-without-script");
    }

    [Fact(Timeout = LimitMs)]
    public async Task Who_is_concerned_finds_no_alert_and_a_manager_sees_that_another_took_it()
    {
        var office = await Office.OpenAsync(site, "West");
        await office.ReportAsync();
        await using var manager = await site.VisitAsync(Screen.Desk);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/alerts");
        await manager.SettleAsync();
        await (await RowsOfAsync(office, manager)).WaitForAsync();
        var id = Assert.Single(await office.AlertsAsync());
        await manager.GoAsync($"/alerts/{id}");
        await manager.SettleAsync();
        await manager.Page.GetByText("nobody", new() { Exact = true }).WaitForAsync();

        await using var lead = await site.VisitAsync(Screen.Phone);
        await lead.SignInAsync(office.Lead);
        await lead.GoAsync($"/alerts/{id}");
        await lead.SettleAsync();
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "I have it" }).ClickAsync();
        await manager.Page.Locator("[data-meanwhile]").WaitForAsync();
        await manager.ScreenshotAsync("alert-meanwhile");

        await using var worker = await site.VisitAsync();
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync($"/alerts/{id}");
        await worker.Page.GetByText("Others answer it, because you are concerned by it.").WaitForAsync();
        await worker.ScreenshotAsync("alert-concerned");
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_pages_are_accessible_on_each_screen_in_light_and_dark()
    {
        var office = await Office.OpenAsync(site, "Harbour");
        await office.ReportAsync();
        await CallForHelpAsync(office);
        await site.InspectAsync("/alerts", "alerts", visitor => visitor.SignInAsync(office.Manager));
        await using var manager = await site.VisitAsync();
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/alerts");
        var rows = await RowsOfAsync(office, manager);
        Assert.Equal(1, await rows.Locator("[data-tie=held-back]").CountAsync());
        Assert.Equal(3, await rows.Locator("[data-tie=client]").CountAsync());
        var id = await rows.First.GetAttributeAsync("data-alert");
        await site.InspectAsync($"/alerts/{id}", "alert", visitor => visitor.SignInAsync(office.Manager));
    }
}

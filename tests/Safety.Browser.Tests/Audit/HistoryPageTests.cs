using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Audit;

/// <summary>The replay, as an auditor steps through it.</summary>
public sealed class HistoryPageTests(Site site)
{
    private const int LimitMs = 480_000;
    private const string Words = "They showed a knife at the door.";

    [Fact(Timeout = LimitMs)]
    public async Task An_auditor_steps_through_a_report_and_reads_no_words()
    {
        var office = await Office.OpenAsync(site, "Fen");
        var incident = await office.ReportAsync(words: Words);
        await using var auditor = await site.VisitAsync(Screen.Desk);
        await auditor.SignInAsync(office.Auditor);
        await auditor.GoAsync($"/history?stream={incident}");
        await auditor.SettleAsync();
        var page = auditor.Page;
        await page.Locator("[data-event]").Nth(1).WaitForAsync();
        var last = await page.Locator("[data-event]").CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Previous" }).ClickAsync();
        await page.GetByText($"{last - 1} of {last}").WaitForAsync();
        await page.FocusAsync("#step");
        await page.Keyboard.PressAsync("Home");
        await page.GetByText($"1 of {last}").WaitForAsync();
        await page.GetByText("[sealed]").First.WaitForAsync();
        Assert.DoesNotContain(Words, await page.ContentAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare", Exact = true }).ClickAsync();
        await page.GetByText("set by").First.WaitForAsync();
        await auditor.ScreenshotAsync("history");
        await auditor.AxeCleanAsync();
        auditor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_page_is_accessible_on_each_screen_in_light_and_dark()
    {
        var office = await Office.OpenAsync(site, "Moor");
        var incident = await office.ReportAsync();
        await site.InspectAsync("/history", "history-choice", visitor => visitor.SignInAsync(office.Auditor));
        await site.InspectAsync($"/history?stream={incident}", "history-of-report",
            visitor => visitor.SignInAsync(office.Auditor));
    }
}

using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests.Staff;

/// <summary>Who is on call, published and swapped without script, and who would be told.</summary>
public sealed class RotaPagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_manager_publishes_a_rota_and_a_worker_swaps_a_turn_without_script()
    {
        var office = await Office.OpenAsync(site, "Brook");
        await using (var manager = await site.VisitAsync(Screen.Phone, script: false))
        {
            await manager.SignInAsync(office.Manager);
            await manager.GoAsync($"/teams/{office.Team.Value}/rota");
            var page = manager.Page;
            await page.FillAsync("#zone", "Europe/London");
            await page.SelectOptionAsync("#day_0", "Monday");
            await page.FillAsync("#starts_0", "soon");
            await page.FillAsync("#hours_0", "120");
            await page.SelectOptionAsync("#who_0_0", office.Worker.Staff.Value.ToString());
            await page.GetByText("Publish", new() { Exact = true }).Last.ClickAsync();
            await page.GetByText("Write the time like 22:00.").First.WaitForAsync();
            await manager.ScreenshotAsync("rota-refused-phone");
            await page.FillAsync("#starts_0", "09:00");
            await page.GetByText("Publish", new() { Exact = true }).Last.ClickAsync();
            await page.GetByText("The rota is published.").WaitForAsync();
            await page.GetByText("Nobody is on call at").WaitForAsync();
        }

        await using var worker = await site.VisitAsync(Screen.Phone, script: false);
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync($"/teams/{office.Team.Value}/rota");
        await worker.Page.SelectOptionAsync("#turn", new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await worker.Page.SelectOptionAsync("#takes_over", office.Manager.Staff.Value.ToString());
        await worker.Page.CheckAsync("input[name=agreed]");
        await worker.Page.GetByText("Swap", new() { Exact = true }).Last.ClickAsync();
        await worker.Page.GetByText("The swap is recorded and holds.").WaitForAsync();
        await worker.Page.GetByText("swapped").First.WaitForAsync();
        worker.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_pages_of_a_rota_are_sound_on_every_screen()
    {
        var office = await Office.OpenAsync(site, "Ford");
        var first = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);
        await office.DoneAsync(
            new PublishRota(office.Team, new Rota("Europe/London", first, null,
                [
                    new(DayOfWeek.Monday, new(9, 0), TimeSpan.FromDays(4), [office.Worker.Staff, office.Manager.Staff]),
                    new(DayOfWeek.Friday, new(17, 0), TimeSpan.FromHours(62), [office.Manager.Staff]),
                ],
                [new(first.AddDays(9), default, TimeSpan.FromDays(1), [office.Manager.Staff], "Founders’ day")])),
            office.Manager);
        Task SignIn(Visitor visitor) => visitor.SignInAsync(office.Manager);
        await site.InspectAsync($"/teams/{office.Team.Value}/rota", "rota", SignIn);
        await site.InspectAsync($"/teams/{office.Team.Value}/who-would-be-told?kind=sos", "who-would-be-told", SignIn);
    }
}

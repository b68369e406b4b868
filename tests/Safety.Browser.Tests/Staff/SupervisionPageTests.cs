using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Staff;

/// <summary>The ledger of supervision, by the worker without script, and as the manager sees it.</summary>
public sealed class SupervisionPageTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_worker_records_supervision_without_script_and_the_manager_sees_it()
    {
        var office = await Office.OpenAsync(site, "Curlew");
        await using var visitor = await site.VisitAsync(Screen.Phone, script: false);
        await visitor.SignInAsync(office.Worker);
        await visitor.GoAsync("/account/supervision");
        await RecordAsync(visitor);
        await visitor.Page.GetByText("Not recorded yet").WaitForAsync();
        await visitor.Page.SelectOptionAsync("#outcome", "held");
        await visitor.Page.SelectOptionAsync("#kind", "clinical");
        await visitor.Page.FillAsync("#minutes", "90");
        await visitor.Page.FillAsync("#members", "4");
        await visitor.Page.SelectOptionAsync("#safety_discussed", "yes");
        await RecordAsync(visitor);
        await visitor.Page.GetByText("It is recorded.").WaitForAsync();
        await visitor.Page.GetByText("1 h 30 min in a group of 4, with somebody from outside").WaitForAsync();
        await visitor.ScreenshotAsync("supervision-recorded");
        visitor.NothingWrong();
        await site.InspectAsync(
            $"/staff/{office.Worker.Staff.Value}/supervision", "supervision", one => one.SignInAsync(office.Manager));
        await site.InspectAsync("/team/supervision", "supervision-team", one => one.SignInAsync(office.Manager));
    }

    private static Task RecordAsync(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
}

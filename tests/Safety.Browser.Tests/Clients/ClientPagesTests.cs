using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Clients;

/// <summary>Clients and their known risks: proposed by one person, approved by another.</summary>
public sealed class ClientPagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_risk_is_proposed_by_the_worker_and_approved_by_the_manager()
    {
        var office = await Office.OpenAsync(site, "Brook");
        var path = $"/clients/{office.Client.Value}";
        await using var worker = await site.VisitAsync();
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync(path);
        await worker.SettleAsync();
        await worker.Page.GetByText("Propose a known risk").ClickAsync();
        await worker.Page.SelectOptionAsync("#kind", "Weapon");
        await worker.Page.FillAsync("#why", "A knife lay on the table and was picked up.");
        await worker.Page.FillAsync("#concern", "Seen at the visit of this week.");
        await worker.Page.GetByRole(AriaRole.Button, new() { Name = "Propose", Exact = true }).ClickAsync();
        await worker.Page.GetByText("It is proposed.").WaitForAsync();
        await worker.ScreenshotAsync("risk-proposed");
        await worker.Page.GetByText("What the client says of themselves").ClickAsync();
        await worker.Page.SelectOptionAsync("#first_language", "other_language");
        await worker.Page.GetByRole(AriaRole.Button, new() { Name = "Record what they say" }).ClickAsync();
        await worker.Page.GetByText("What they said is not shown again.").WaitForAsync();
        await worker.Page.GetByText("What the client says of themselves").ClickAsync();
        await worker.ScreenshotAsync("own-word");
        Assert.Equal("", await worker.Page.InputValueAsync("#first_language"));
        await worker.AxeCleanAsync();

        await using var manager = await site.VisitAsync(Screen.Desk);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync(path);
        await manager.SettleAsync();
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "Approve", Exact = true }).ClickAsync();
        await manager.Page.GetByText("It is in force.").WaitForAsync();
        await manager.ScreenshotAsync("risk-in-force");
        await manager.AxeCleanAsync();
        manager.NothingWrong();

        await office.CarryAndAskAsync();
        await site.InspectAsync(path, "client", visitor => visitor.SignInAsync(office.Manager));
        await site.InspectAsync($"{path}/safety", "client-safety", visitor => visitor.SignInAsync(office.Manager));
        await site.InspectAsync("/clients", "clients", visitor => visitor.SignInAsync(office.Lead));
    }
}

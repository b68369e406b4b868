using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Staff;

/// <summary>What people can carry, were trained for, and with whom clients live.</summary>
public sealed class CapacityPageTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_person_says_what_they_can_carry_without_script_and_takes_it_back()
    {
        var office = await Office.OpenAsync(site, "Heron");
        await using var visitor = await site.VisitAsync(Screen.Phone, script: false);
        await visitor.SignInAsync(office.Worker);
        await visitor.GoAsync("/account/capacity");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Say so" }).ClickAsync();
        await visitor.Page.GetByText("Choose what comes closest.").First.WaitForAsync();
        await visitor.Page.GetByText("Choose a day.").First.WaitForAsync();
        await visitor.Page.SelectOptionAsync("#percent", "50");
        await visitor.Page.GetByLabel("No client with a history of weapons").CheckAsync();
        await visitor.Page.FillAsync("#until", await visitor.Page.InputValueAsync("#from"));
        await visitor.Page.FillAsync("#reason", "Canary reason");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Say so" }).ClickAsync();
        await visitor.Page.GetByText("It is said.").WaitForAsync();
        Assert.DoesNotContain("Canary", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        await visitor.ScreenshotAsync("capacity-said");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await visitor.Page.GetByText("You have said nothing.").WaitForAsync();
        visitor.NothingWrong();
        await site.InspectAsync("/account/capacity", "capacity", one => one.SignInAsync(office.Worker));
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_manager_records_a_training_and_a_placement()
    {
        var office = await Office.OpenAsync(site, "Egret");
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(office.Manager);
        await visitor.GoAsync($"/people/{office.Worker.Staff.Value}");
        await visitor.SettleAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Record the training" }).ClickAsync();
        await visitor.Page.GetByText("De-escalation: completed").WaitForAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Works here as a student" }).ClickAsync();
        await visitor.Page.GetByText("Works here as a student, so visits need cover.").WaitForAsync();
        await visitor.ScreenshotAsync("person-abilities");
        await visitor.AxeCleanAsync();
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_worker_records_an_intake_check_and_the_household()
    {
        var office = await Office.OpenAsync(site, "Plover");
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(office.Worker);
        await visitor.GoAsync($"/clients/{office.Client.Value}");
        await visitor.SettleAsync();
        await visitor.Page.SelectOptionAsync("#history", "NoneKnown");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Record what was found" }).ClickAsync();
        await visitor.Page.GetByText("It is recorded what was found.").WaitForAsync();
        await visitor.Page.FillAsync("#lives_with", "NOBODY-1");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Lives with them" }).ClickAsync();
        await visitor.Page.GetByText("There is no such other client").First.WaitForAsync();
        await visitor.ScreenshotAsync("client-around");
        await visitor.AxeCleanAsync();
        visitor.NothingWrong();
    }
}

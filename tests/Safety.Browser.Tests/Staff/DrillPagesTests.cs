using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Staff;

/// <summary>How the drills of a team went, and holding one without script.</summary>
public sealed class DrillPagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_manager_holds_a_drill_without_script_and_sees_it_on_every_screen()
    {
        var office = await Office.OpenAsync(site, "Mill");
        await using (var manager = await site.VisitAsync(Screen.Phone, script: false))
        {
            await manager.SignInAsync(office.Manager);
            await manager.GoAsync($"/teams/{office.Team.Value}/drills");
            await manager.Page.GetByText("No drill has ended yet").WaitForAsync();
            await manager.Page.GetByText("Hold a drill", new() { Exact = true }).Last.ClickAsync();
            var runs = manager.Page.GetByText("A drill runs since");
            await runs.Or(manager.Page.GetByText("Failed")).First.WaitForAsync();
            manager.NothingWrong();
        }

        Task SignIn(Visitor visitor) => visitor.SignInAsync(office.Manager);
        await site.InspectAsync($"/teams/{office.Team.Value}/drills", "drills-of-team", SignIn);
        await site.InspectAsync("/drills", "drills", SignIn);
    }
}

using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Policy;

/// <summary>The policy: read by everybody, changed by a safety lead with a look at the difference first.</summary>
public sealed class PolicyPageTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_safety_lead_sees_the_difference_and_adopts_it()
    {
        var office = await Office.OpenAsync(site, "Ridge");
        await using var lead = await site.VisitAsync(Screen.Desk);
        await lead.SignInAsync(office.Lead);
        await lead.GoAsync("/policy");
        await lead.SettleAsync();
        var page = lead.Page;
        await page.GetByText("Adopt another version").ClickAsync();
        await page.FillAsync("#first_support_within", "not a time");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the difference" }).ClickAsync();
        await page.GetByText("The policy was not adopted").WaitForAsync();
        await page.FillAsync("#first_support_within", "04:00:00");
        await page.FillAsync("#why", "People waited too long for the first word.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the difference" }).ClickAsync();
        await page.GetByText("What would change").WaitForAsync();
        await lead.ScreenshotAsync("policy-difference");
        await lead.AxeCleanAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Adopt", Exact = true }).ClickAsync();
        await page.GetByText("The policy is adopted.").WaitForAsync();
        lead.NothingWrong();
        await site.InspectAsync("/policy", "policy", visitor => visitor.SignInAsync(office.Lead));
    }
}

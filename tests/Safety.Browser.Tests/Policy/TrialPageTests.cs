using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Contacts;

namespace Safety.Browser.Tests.Policy;

/// <summary>Trying a policy on history: a safety lead edits numbers and sees what would have come.</summary>
public sealed class TrialPageTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_safety_lead_tries_other_numbers_on_what_happened()
    {
        var office = await Office.OpenAsync(site, "Weir");
        await office.ReportAsync();
        var said = new ContactSaid(
            ContactKind.PhoneIn, ContactInitiator.Client, Scheduled: false, Wanted: true, 5, null, ContactDemand.None,
            ContactOwner.Client, NearHome: false, Threat: false, null, OutOfHours: false);
        for (var number = 0; number < 9; number++)
            await office.DoneAsync(
                new RecordContact(
                    new(Guid.CreateVersion7()), office.Client, office.Worker.Staff, said, null, ContactSource.Page),
                office.Worker);
        await using var lead = await site.VisitAsync(Screen.Desk);
        await lead.SignInAsync(office.Lead);
        await lead.GoAsync("/policy/trial");
        await lead.SettleAsync();
        var page = lead.Page;
        await page.FillAsync("#demand_growth_from", "1001");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try it on history" }).ClickAsync();
        await page.GetByText("The trial did not begin").WaitForAsync();
        await page.FillAsync("#demand_growth_from", "40");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try it on history" }).ClickAsync();
        await page.GetByText("What this cannot say").WaitForAsync(new() { Timeout = 60_000 });
        await page.GetByText("Would not have come").First.WaitForAsync();
        await lead.AxeCleanAsync();
        lead.NothingWrong();
        await site.InspectAsync("/policy/trial", "policy-trial", visitor => visitor.SignInAsync(office.Lead));
    }
}

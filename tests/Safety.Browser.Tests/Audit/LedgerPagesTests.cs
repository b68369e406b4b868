using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Audit;

/// <summary>The ledger of promises and the trends, as those who answer for them meet them.</summary>
public sealed class LedgerPagesTests(Site site)
{
    private const int LimitMs = 240_000;
    private const int LooksMax = 200;

    [Fact(Timeout = LimitMs)]
    public async Task Promises_and_trends_read_without_script_on_every_screen()
    {
        var office = await Office.OpenAsync(site, "Dunlin");
        var incident = await office.ReportAsync();
        await using var manager = await site.VisitAsync(Screen.Desk, script: false);
        await manager.SignInAsync(office.Manager);
        // The view follows the facts within seconds.
        var promised = manager.Page.Locator($"a[href='/incidents/{incident}']");
        for (var tries = 0; tries < LooksMax && await promised.CountAsync() == 0; tries++)
            await manager.GoAsync("/obligations?kind=word_to_reporter");
        Assert.Equal(1, await promised.CountAsync());
        manager.NothingWrong();

        await site.InspectAsync("/obligations", "promises", visitor => visitor.SignInAsync(office.Manager));
        await site.InspectAsync("/trends", "trends", visitor => visitor.SignInAsync(office.Lead));
        await site.InspectAsync(
            "/trends/groups?question=gender", "trends-groups", visitor => visitor.SignInAsync(office.Lead));
    }
}

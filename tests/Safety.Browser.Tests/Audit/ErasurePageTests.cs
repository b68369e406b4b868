using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Audit;

/// <summary>Erasing words: proposed by one person, decided by another, without script.</summary>
public sealed class ErasurePageTests(Site site)
{
    private const int LimitMs = 240_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_proposal_that_lacks_its_answers_is_refused_in_words_and_nothing_is_lost()
    {
        var office = await Office.OpenAsync(site, "Glen");
        await using var lead = await site.VisitAsync(Screen.Desk, script: false);
        await lead.SignInAsync(office.Lead);
        await lead.GoAsync("/erasure");
        await lead.SaysAsync("Nothing waits.", "Another person must approve.");
        await lead.Page.FillAsync("#reason", "Her time is over.");
        await lead.SendAsync("Propose");
        await lead.SaysWrongAsync("kind", "answer");
        Assert.Equal("Her time is over.", await lead.Page.Locator("#reason").InputValueAsync());
        await lead.ScreenshotAsync("erasure-refused");
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_page_is_accessible_on_each_screen_and_closed_to_others()
    {
        var office = await Office.OpenAsync(site, "Weir");
        await site.InspectAsync("/erasure", "erasure", visitor => visitor.SignInAsync(office.Administrator));
        await using var worker = await site.VisitAsync();
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync("/erasure");
        Assert.DoesNotContain("Propose to erase", await worker.WordsAsync(), StringComparison.Ordinal);
    }
}

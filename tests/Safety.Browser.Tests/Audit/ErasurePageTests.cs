using Microsoft.Extensions.DependencyInjection;
using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;
using Safety.Core.Incidents;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Forms;

namespace Safety.Browser.Tests.Audit;

/// <summary>Erasing words: proposed by one person, decided by another, without script.</summary>
public sealed class ErasurePageTests(Site site)
{
    private const int LimitMs = 480_000;

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
    public async Task Words_of_a_report_are_erased_when_a_second_person_is_sure()
    {
        var office = await Office.OpenAsync(site, "Mill");
        var report = await office.ReportAsync(IncidentCategory.VerbalAbuse, "Words that never belonged here.");
        await CloseAsync(office, report);
        await using var lead = await site.VisitAsync(Screen.Desk, script: false);
        await lead.SignInAsync(office.Lead);
        await lead.GoAsync($"/erasure?incident={report}");
        await lead.Page.SelectOptionAsync("#kind", "incident_words");
        await lead.Page.SelectOptionAsync("#ground", "filed_in_error");
        await lead.Page.FillAsync("#reason", "They were meant for another report.");
        await lead.SendAsync("Propose");
        await lead.SaysAsync("nothing is erased yet", "somebody else must approve it");
        Assert.Equal(0, await lead.Page.GetByText("Erase the words").CountAsync());

        await using var second = await site.VisitAsync(script: false);
        await second.SignInAsync(office.Administrator);
        await second.GoAsync("/erasure");
        await second.SendAsync("Erase the words");
        await second.SaysAsync("Tick this when you are sure");
        await second.Page.Locator("input[name=sure]").CheckAsync();
        await second.ScreenshotAsync("erasure-approve");
        await second.SendAsync("Erase the words");
        await second.SaysAsync("Erased. The words read");

        await using var worker = await site.VisitAsync();
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync($"/reports/{report}");
        await worker.SaysAsync("[erased]");
        Assert.DoesNotContain("never belonged", await worker.WordsAsync(), StringComparison.Ordinal);
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

    private async Task CloseAsync(Office office, Guid report)
    {
        var manager = new Asker(office.Manager.Staff, new HashSet<StaffRole> { StaffRole.Manager });
        var form = new ClosureForm
        {
            Reason = CloseReason.ActionTaken, NotInformed = NotInformedReason.CannotBeReached,
        };
        var desk = site.Host.Services.GetRequiredService<IncidentDesk>();
        Assert.Null((await desk.CloseAsync(manager, report, form, null, default)).Refusal);
    }
}

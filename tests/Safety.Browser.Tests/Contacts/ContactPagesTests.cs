using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;
using Safety.Browser.Tests.Visits;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Contacts;
using Safety.Web.Store;

namespace Safety.Browser.Tests.Contacts;

/// <summary>The pages of contacts, on each screen, and used on a phone without script.</summary>
public sealed class ContactPagesTests(Site site)
{
    private const int LimitMs = 300_000;

    private async Task RecordAsync(VisitingTeam team, int daysAgo, ContactForm form)
    {
        var desk = site.Host.Services.GetRequiredService<ContactDesk>();
        var answer = await desk.RecordAsync(
            team.Worker, team.Client,
            form with
            {
                Id = new ContactId(Guid.CreateVersion7()),
                Minutes = 10,
                HappenedAt = site.Host.Services.GetRequiredService<EffectiveClock>().GetUtcNow().AddDays(-daysAgo),
            },
            ContactSource.Api, default);
        Assert.Null(answer.Refusal);
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_pages_of_contacts_are_accessible_on_each_screen()
    {
        var team = await VisitingTeam.MakeAsync(site);
        var call = new ContactForm { Kind = ContactKind.PhoneIn, InitiatedBy = ContactInitiator.Client };
        foreach (var day in new[] { 70, 50, 41, 33, 28, 21, 17, 14, 11, 9, 7, 6, 5, 4, 3, 3, 2, 1 })
            await RecordAsync(team, day, call with { OutOfHours = day % 5 == 0 });
        await RecordAsync(team, 20, call with { Kind = ContactKind.PersonalChannel, Wanted = false, NearHome = true });
        await RecordAsync(team, 1, call with
        {
            Kind = ContactKind.Email,
            Demand = ContactDemand.Task,
            OwnerAfter = ContactOwner.Worker,
            Note = "Asked whether I would write to the housing office again. (An invented note.)",
        });
        Task In(Visitor visitor) => visitor.SignInAsync(team.Team.Worker);
        await site.InspectAsync($"/contacts/new?client={team.Client.Value}", "contact-new", In);
        await site.InspectAsync($"/clients/{team.Client.Value}/contacts", "client-contacts", In);
        await site.InspectAsync("/contacts", "contacts", In);
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_contact_is_recorded_handed_back_and_withdrawn_on_a_phone_without_script()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await using var worker = await team.PhoneAsync(team.Team.Worker);
        await worker.GoAsync($"/contacts/new?client={team.Client.Value}");
        await worker.SendAsync("Record it");
        await Assertions.Expect(worker.Page.GetByText("Choose what comes closest.").First).ToBeVisibleAsync();
        await worker.Page.GetByLabel("What kind?").SelectOptionAsync("email");
        await worker.Page.GetByLabel("How many minutes?").FillAsync("4");
        await worker.Page.GetByText("More: when, what was asked for, a note").ClickAsync();
        await worker.Page.GetByLabel("With whom does the matter lie now?").SelectOptionAsync("worker");
        await worker.SendAsync("Record it");
        await Assertions.Expect(worker.Page.GetByText("Recorded. Thank you.")).ToBeVisibleAsync();
        await worker.ScreenshotAsync("contact-recorded-phone");

        await worker.GoAsync("/contacts");
        await worker.SendAsync("Hand back");
        await Assertions.Expect(worker.Page.GetByText("You hold nothing for a client")).ToBeVisibleAsync();

        await worker.GoAsync($"/clients/{team.Client.Value}/contacts");
        await worker.Page.GetByText("Recorded wrongly").ClickAsync();
        await worker.SendAsync("Withdraw it");
        await Assertions.Expect(worker.Page.GetByText("a few words are enough").First).ToBeVisibleAsync();
        await worker.Page.GetByLabel("Why does it not count?").FillAsync("It was another client.");
        await worker.SendAsync("Withdraw it");
        await Assertions.Expect(worker.Page.GetByText("Withdrawn. It counts no more")).ToBeVisibleAsync();
        worker.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_file_is_checked_and_taken_without_script()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await site.InspectAsync(
            "/contacts/import", "contact-import", visitor => visitor.SignInAsync(team.Team.Manager));
        await using var manager = await team.PhoneAsync(team.Team.Manager);
        await HandInAsync(manager, "NOBODY,2026-01-05 10:00,email,in\nNOBODY,then,pigeon,in\n");
        await Assertions.Expect(manager.Page.GetByText("Nothing is taken yet")).ToBeVisibleAsync();
        await manager.ScreenshotAsync("contact-import-errors-phone");

        await HandInAsync(manager, $"{team.Team.ClientReference},{team.Now.AddDays(-1):yyyy-MM-dd HH:mm},email,in\n");
        await manager.SendAsync("Record all 1 of them");
        await Assertions.Expect(manager.Page.GetByRole(AriaRole.Heading, new() { Name = "Recorded" }))
            .ToBeVisibleAsync(new() { Timeout = 30_000 });
        manager.NothingWrong();
    }

    private static async Task HandInAsync(Visitor manager, string rows)
    {
        await manager.GoAsync("/contacts/import");
        await manager.Page.GetByLabel("The file").SetInputFilesAsync(new FilePayload
        {
            Name = "contacts.csv", MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes("client,happened_at,kind,initiated_by\n" + rows),
        });
        await manager.SendAsync("Check the file");
    }
}

using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Contacts;

namespace Safety.Browser.Tests.Casework.Outcomes;

/// <summary>A score on a phone without script opens a review, and a manager answers it.</summary>
public sealed class OutcomePagesTests(Site site)
{
    private const int LimitMs = 480_000;
    private static readonly int[] DaysOfCalls = [111, 80, 70, 50, 40, 30, 20, 10, 5, 1];

    private static readonly ContactSaid Call = new(
        ContactKind.PhoneIn, ContactInitiator.Client, Scheduled: false, Wanted: true, 12, null, ContactDemand.None,
        ContactOwner.Client, NearHome: false, Threat: false, null, null);

    [Fact(Timeout = LimitMs)]
    public async Task A_score_is_entered_without_script_and_the_review_that_it_opens_is_answered()
    {
        var office = await Office.OpenAsync(site, "Dunlin");
        await TellAsync(office);
        var outcomes = $"/clients/{office.Client.Value}/outcomes";
        await using var worker = await site.VisitAsync(Screen.Phone, script: false);
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync(outcomes);
        await Press(worker, "Keep the score");
        await worker.Page.GetByText("This needs an answer; a few words are enough.").First.WaitForAsync();
        await worker.Page.SelectOptionAsync("#instrument", "oq45");
        await worker.Page.FillAsync("#value", "80,5");
        await Press(worker, "Keep the score");
        await worker.Page.GetByText("The score is kept.").WaitForAsync();
        await worker.Page.GetByLabel("Mine").CheckAsync();
        await worker.Page.GetByLabel("Nothing changed").CheckAsync();
        await Press(worker, "Keep the word");
        await worker.Page.GetByText("The word is kept.").WaitForAsync();
        var review = $"/responses/{Response.StreamOf(office.Client, office.Worker.Staff)}";
        await worker.GoAsync(review);
        await worker.Page.FillAsync("#words", "They call because the nights are worst.");
        await Press(worker, "Add my word");
        await worker.Page.GetByText("Your word stands beside the review.").WaitForAsync();
        worker.NothingWrong();

        await site.InspectAsync(outcomes, "outcomes", visitor => visitor.SignInAsync(office.Worker));
        await site.InspectAsync(review, "response", visitor => visitor.SignInAsync(office.Manager));
        await AnswerAsync(office, review);
    }

    [Fact(Timeout = LimitMs)]
    public async Task Many_scores_are_taken_from_a_file_or_none()
    {
        var office = await Office.OpenAsync(site, "Knot");
        await site.InspectAsync(
            "/outcomes/import", "outcome-import", visitor => visitor.SignInAsync(office.Manager));
        await using var manager = await site.VisitAsync(Screen.Phone, script: false);
        await manager.SignInAsync(office.Manager);
        await HandInAsync(manager, "NOBODY,oq45,63,2026-01-05\nNOBODY,palmistry,much,then\n");
        await manager.Page.GetByText("Nothing is taken yet").WaitForAsync();
        await manager.ScreenshotAsync("outcome-import-errors-phone");

        var reference = $"INV-{office.Client.Value.ToString("N")[^6..]}";
        await HandInAsync(manager, $"{reference},CORE-10,14.5,{DateTime.UtcNow.AddDays(-2):yyyy-MM-dd}\n");
        await Press(manager, "Record all 1 of them");
        await manager.Page.GetByRole(AriaRole.Heading, new() { Name = "Recorded" })
            .WaitForAsync(new() { Timeout = 30_000 });
        await manager.ScreenshotAsync("outcome-import-done-phone");
        manager.NothingWrong();
    }

    private static async Task HandInAsync(Visitor manager, string rows)
    {
        await manager.GoAsync("/outcomes/import");
        await manager.Page.GetByLabel("The file").SetInputFilesAsync(new FilePayload
        {
            Name = "scores.csv", MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes("client,instrument,value,on\n" + rows),
        });
        await Press(manager, "Check the file");
    }

    private async Task AnswerAsync(Office office, string review)
    {
        await using var manager = await site.VisitAsync(Screen.Desk, script: false);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync("/alerts");
        await manager.Page.GetByRole(AriaRole.Link, new() { Name = "Review due: demand rises, outcomes do not" })
            .First.ClickAsync();
        await manager.Page.GetByText("Open the review").WaitForAsync();
        var alert = new Uri(manager.Page.Url).AbsolutePath;
        await manager.Page.GetByText("Open the review").ClickAsync();
        await manager.ArrivesAsync(review);
        await Press(manager, "Change the plan");
        await manager.Page.GetByText("This needs an answer; a few words are enough.").First.WaitForAsync();
        await manager.Page.GetByLabel("Both see it").CheckAsync();
        await manager.Page.FillAsync("#reason-benefiting_continue", "The nights are shorter, and both say so.");
        await Press(manager, "Benefiting, continue");
        await manager.Page.GetByText("The answer is kept.").WaitForAsync();
        await manager.ScreenshotAsync("response-answered");

        // With that the alert is over, and its page says why.
        await manager.GoAsync(alert);
        await manager.Page.GetByText("Answered in its own place.").First.WaitForAsync();
        await manager.ScreenshotAsync("alert-answered");
        manager.NothingWrong();
    }

    private static async Task TellAsync(Office office)
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var days in DaysOfCalls)
            await office.DoneAsync(
                new RecordContact(
                    new(Guid.CreateVersion7()), office.Client, office.Worker.Staff,
                    Call with { HappenedAt = now.AddDays(-days) }, null, ContactSource.Page),
                office.Worker);
        foreach (var (days, value) in new[] { (44, 60m), (30, 66m), (16, 72m) })
            await office.DoneAsync(
                new ScoreOutcome(
                    office.Client, office.Worker.Staff, new(Guid.CreateVersion7()), Instrument.Oq45, value,
                    DateOnly.FromDateTime(now.AddDays(-days).UtcDateTime)),
                office.Worker);
    }

    private static Task Press(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}

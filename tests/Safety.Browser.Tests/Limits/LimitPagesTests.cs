using System.Globalization;
using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Limits;

namespace Safety.Browser.Tests.Limits;

/// <summary>A limit from its proposal on a phone without script to its letter and its end.</summary>
public sealed class LimitPagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_limit_is_proposed_approved_told_looked_at_and_lifted_without_script()
    {
        var office = await Office.OpenAsync(site, "Curlew");
        await using var worker = await site.VisitAsync(Screen.Phone, script: false);
        await worker.SignInAsync(office.Worker);
        await worker.GoAsync($"/clients/{office.Client.Value}/limits/new");
        await Press(worker, "Propose the limit");
        await worker.Page.GetByText("Choose what comes closest.").First.WaitForAsync();
        await worker.Page.SelectOptionAsync("#kind", "scheduled_hours_only");
        await worker.Page.FillAsync("#reason", "You called eleven times at night, and nobody could rest.");
        await worker.Page.FillAsync("#appeal_route", "Write to the invented complaints office.");
        await worker.Page.GetByText("Hours, how many, which way, which colleague").ClickAsync();
        await worker.Page.GetByLabel("Tuesday").CheckAsync();
        await worker.Page.FillAsync("#from", "14:00");
        await worker.Page.FillAsync("#until", "15:00");
        await Press(worker, "Propose the limit");
        await worker.Page.GetByText("You proposed it. Somebody else decides.").WaitForAsync();
        worker.NothingWrong();
        var limit = worker.Page.Url.Split('?')[0][site.Host.Address.Length..];

        await using var manager = await site.VisitAsync(Screen.Desk, script: false);
        await manager.SignInAsync(office.Manager);
        await manager.GoAsync(limit);
        await Press(manager, "Approve: it comes into force, and I answer for it");
        await manager.Page.GetByText("It is approved, and you answer for it.").WaitForAsync();
        await office.DoneAsync(
            new RecordLimitBreach(
                new LimitId(Guid.Parse(limit[^36..])), LimitOccasionType.Contact, Guid.CreateVersion7(),
                office.Worker.Staff, DateTimeOffset.UtcNow.AddSeconds(1),
                "The client got in touch outside the agreed hours."),
            office.Manager);

        await ReportBreachAsync(worker, limit);
        await site.InspectAsync(limit, "limit", visitor => visitor.SignInAsync(office.Manager));
        await site.InspectAsync($"{limit}/letter", "limit-letter", visitor => visitor.SignInAsync(office.Worker));
        await site.InspectAsync(
            $"/clients/{office.Client.Value}/limits/new", "limit-new", visitor => visitor.SignInAsync(office.Worker));
        await site.InspectAsync("/alerts/limits", "enforcement", visitor => visitor.SignInAsync(office.Manager));
        await ClientShowsItAsync(office, limit);
        await EndAsync(manager, limit);
    }

    /// <summary>What no contact shows, on a phone: wrong at first, then kept, and taken back.</summary>
    private static async Task ReportBreachAsync(Visitor worker, string limit)
    {
        await worker.GoAsync(limit);
        await worker.Page.Locator("summary", new() { HasText = "It was crossed, and no contact" }).ClickAsync();
        await Press(worker, "Report that it was crossed");
        await worker.Page.GetByText("This needs an answer").First.WaitForAsync();
        await worker.Page.FillAsync("#breach_at", Soon());
        await worker.Page.FillAsync("#breach_words", "Shouted at the desk that we would be sorry.");
        await worker.ScreenshotAsync("limit-breach-form");
        await Press(worker, "Report that it was crossed");
        await worker.Page.GetByText("It is kept that the limit was crossed").WaitForAsync();
        await worker.Page.Locator("summary", new() { HasText = "It was not so" }).ClickAsync();
        await worker.Page.GetByLabel("Why does it not count?").FillAsync("It was somebody else.");
        await Press(worker, "Take it back");
        await worker.Page.GetByText("It is taken back and counts no more.").WaitForAsync();
        worker.NothingWrong();
    }

    private async Task ClientShowsItAsync(Office office, string limit)
    {
        await using var reader = await site.VisitAsync(Screen.Desk);
        await reader.SignInAsync(office.Worker);
        await reader.GoAsync($"/clients/{office.Client.Value}");
        await reader.SettleAsync();
        await reader.Page.Locator($"a[href='{limit}']").WaitForAsync();
        await reader.ScreenshotAsync("client-limits");
        await reader.AxeCleanAsync();
        reader.NothingWrong();
    }

    private static async Task EndAsync(Visitor manager, string limit)
    {
        await manager.GoAsync($"{limit}/letter");
        var letter = await manager.Page.RunAndWaitForDownloadAsync(
            () => manager.Page.GetByRole(AriaRole.Link, new() { Name = "The letter as a PDF" }).ClickAsync());
        Assert.Equal("letter.pdf", letter.SuggestedFilename);
        await manager.GoAsync(limit);
        await manager.Page.Locator("summary", new() { HasText = "The client was told" }).ClickAsync();
        await manager.Page.GetByLabel("By letter").CheckAsync();
        await Press(manager, "The client was told");
        await manager.Page.GetByText("It is kept that the client was told.").WaitForAsync();
        await manager.Page.Locator("summary", new() { HasText = "Say what became of things" }).ClickAsync();
        await manager.Page.GetByLabel("It made things worse").CheckAsync();
        await Press(manager, "Keep this answer");
        await manager.Page.GetByText("It is kept what became of things.").WaitForAsync();
        await manager.Page.Locator("summary", new() { HasText = "Lift it" }).ClickAsync();
        await manager.Page.GetByLabel("Made it worse").CheckAsync();
        await Press(manager, "Lift the limit");
        await manager.Page.GetByText("It is lifted.").WaitForAsync();
        manager.NothingWrong();
    }

    // The limit came into force within this minute, and the field knows no seconds.
    private static string Soon() =>
        DateTime.Now.AddMinutes(1).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static Task Press(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}

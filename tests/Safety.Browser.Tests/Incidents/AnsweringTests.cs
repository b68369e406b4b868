using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Incidents;

/// <summary>Those who answer for a report, and the reporter who sees it.</summary>
public sealed class AnsweringTests(Site site)
{
    private const int LimitMs = 180_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_manager_supports_rates_lower_with_a_reason_tells_and_closes_and_the_reporter_sees_each_step()
    {
        var team = await ReportingTeam.MakeAsync(site);
        var id = await team.FileAsync();
        await using var manager = await team.VisitAsync(team.Manager, Screen.Desk);
        await OpenFromTheListAsync(manager, id);
        await manager.SendAsync("Record the offer: A talk with the manager");
        await manager.SaysAsync("Recorded. The person can see it.");
        await RateLowerAsync(manager);
        await AgreeAndDoAsync(manager);
        await CloseOnceToldAsync(manager);
        manager.NothingWrong();

        await using var worker = await team.VisitAsync(team.Worker);
        await worker.GoAsync($"/reports/{id}");
        await worker.SaysAsync(
            "offered: a talk with the manager", "lower than you", "The knife stayed in its block.",
            "Visits in pairs from now on.", "From now on two of us go.", "Action is taken", "first");
        await worker.ScreenshotAsync("my-report-closed");
        await worker.SendAsync("No, thank you: A talk with the manager");
        await worker.Page.GetByLabel("Why shall it be opened again?").FillAsync("It happened again.");
        await worker.SendAsync("Open it again");
        await worker.SaysAsync("It is open again");
    }

    private static async Task OpenFromTheListAsync(Visitor manager, Guid id)
    {
        await manager.GoAsync("/incidents");
        await manager.Page.GetByRole(AriaRole.Link, new() { Name = "Threat with a weapon" }).First
            .ClickAsync();
        await manager.ArrivesAsync($"/incidents/{id}");
        await manager.SaysAsync("They showed a knife", "get in touch");
        Assert.Equal(1, await manager.Page.Locator("main .button-main").CountAsync());
    }

    private static async Task RateLowerAsync(Visitor manager)
    {
        var serious = manager.Page.Locator("input[name=assessed_severity][value=serious]");
        await serious.CheckAsync();
        await manager.SendAsync("Give this rating");
        await manager.SaysWrongAsync("assess_reason", "Say why");
        Assert.True(await serious.IsCheckedAsync());
        await manager.Page.Locator("#assess_reason").FillAsync("The knife stayed in its block.");
        await manager.SendAsync("Give this rating");
    }

    private static async Task AgreeAndDoAsync(Visitor manager)
    {
        await manager.UnfoldAsync("Agree an action");
        await manager.Page.Locator("#what").FillAsync("Visits in pairs from now on.");
        await manager.Page.Locator("#due_at").FillAsync("2027-06-01T12:00");
        await manager.SendAsync("Agree it");
        await manager.SendAsync("Record as done");
    }

    private static async Task CloseOnceToldAsync(Visitor manager)
    {
        await manager.UnfoldAsync("Close this report");
        await manager.Page.Locator("input[name=close_reason][value=agreed_with_reporter]").CheckAsync();
        await manager.SendAsync("Close the report");
        await manager.SaysAsync("must be told first");
        await manager.ScreenshotAsync("incident-refused");

        await manager.UnfoldAsync("Tell the reporter");
        await manager.Page.Locator("#message").FillAsync("From now on two of us go. Thank you for telling us.");
        await manager.SendAsync("Tell them");
        await manager.UnfoldAsync("Close this report");
        await manager.Page.Locator("input[name=close_reason][value=action_taken]").CheckAsync();
        await manager.Page.Locator("#not_investigated").SelectOptionAsync("facts_clear");
        await manager.SendAsync("Close the report");
        Assert.Equal("Closed", await manager.Page.Locator("h2#close").InnerTextAsync());
        await manager.ScreenshotAsync("incident-closed");
    }

    [Fact(Timeout = LimitMs)]
    public async Task More_can_be_added_and_put_right()
    {
        var team = await ReportingTeam.MakeAsync(site);
        var id = await team.FileAsync();
        await using var worker = await team.VisitAsync(team.Worker);
        await worker.GoAsync($"/reports/{id}/add");
        await worker.Page.GetByLabel("In your own words").FillAsync("The dog was there too.");
        await worker.UnfoldAsync("What it did to you");
        await worker.Page.Locator("#lost_time_days").FillAsync("many");
        await worker.SendAsync("Add to the report");
        await worker.SaysWrongAsync("lost_time_days", "whole number");
        await worker.Page.Locator("#lost_time_days").FillAsync("2");
        await worker.UnfoldAsync("Where, and how");
        await worker.Page.Locator("#location_detail").SelectOptionAsync("client_home");
        await worker.Page.Locator("input[value=isolated_or_alone]").CheckAsync();
        await worker.SendAsync("Add to the report");
        await worker.SaysAsync("The dog was there too.", "The client’s home", "Alone or cut off");

        await worker.Page.GetByText("Put something right").ClickAsync();
        await worker.Page.Locator("#category").SelectOptionAsync("threat_direct");
        await worker.Page.Locator("#reason").FillAsync("There was no knife in the end.");
        await worker.SendAsync("Put it right");
        await worker.SaysAsync("Threat of force");
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_form_sent_from_an_old_page_is_answered_in_words()
    {
        var team = await ReportingTeam.MakeAsync(site);
        var id = await team.FileAsync();
        await using var early = await team.VisitAsync(team.Manager, Screen.Desk);
        await using var late = await team.VisitAsync(team.Manager, Screen.Desk);
        await early.GoAsync($"/incidents/{id}");
        await late.GoAsync($"/incidents/{id}");
        await early.SendAsync("Given: A talk with the manager");
        await late.SendAsync("Given: A talk with the manager");
        await late.SaysAsync("Recorded. The person can see it.");
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_reporter_gets_past_somebody_who_does_nothing_without_script()
    {
        var team = await ReportingTeam.MakeAsync(site);
        var id = await team.FileAsync();
        await using var worker = await team.VisitAsync(team.Worker);
        await worker.GoAsync($"/reports/{id}");
        await worker.SaysAsync("Who was called about it", "waits for an answer", "If nobody does anything");
        await worker.UnfoldAsync("Raise it further");
        await worker.SendAsync("Call the next one now");
        await worker.SaysWrongAsync("next_reason", "Say why");
        await worker.Page.Locator("#next_reason").FillAsync("Nobody has called me since the morning.");
        await worker.ScreenshotAsync("my-report-raise");
        await worker.SendAsync("Call the next one now");
        await worker.SaysAsync("The next step is called now");
        worker.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task Who_asked_not_to_be_named_is_not_and_another_team_finds_nothing()
    {
        var team = await ReportingTeam.MakeAsync(site);
        var other = await ReportingTeam.MakeAsync(site);
        await using var worker = await team.VisitAsync(team.Worker);
        await worker.GoAsync("/report");
        await worker.Page.Locator("input[value=intimidation]").CheckAsync();
        await worker.Page.GetByLabel("What happened?").FillAsync("Knows my street.");
        await worker.Page.Locator("input[name=not_named]").CheckAsync();
        await worker.SendAsync("Send the report");
        var id = new Uri(worker.Page.Url).AbsolutePath.Split('/')[2];
        await worker.GoAsync($"/incidents/{id}");
        Assert.Contains("your own report", await worker.WordsAsync(), StringComparison.Ordinal);

        await using var manager = await team.VisitAsync(team.Manager, Screen.Desk);
        await manager.GoAsync($"/incidents/{id}");
        var words = await manager.WordsAsync();
        Assert.Contains("a member of the team", words, StringComparison.Ordinal);
        Assert.Contains("Knows my street.", words, StringComparison.Ordinal);
        await worker.GoAsync("/reports");
        Assert.Contains("opened by", await worker.WordsAsync(), StringComparison.Ordinal);

        await using var stranger = await team.VisitAsync(other.Manager, Screen.Desk);
        foreach (var path in new[] { "/incidents/{0}", "/reports/{0}", "/report/{0}/received", "/reports/{0}/add" })
        {
            var answer = await stranger.GoAsync(path.Replace("{0}", id, StringComparison.Ordinal));
            Assert.Equal(404, answer.Status);
        }
    }
}

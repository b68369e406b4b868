using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Incidents;

/// <summary>A stranger reports, on a phone and without script.</summary>
public sealed class ReportingTests(Site site)
{
    private const int LimitMs = 120_000;

    // Markup, a right-to-left script, a symbol of four bytes and quotes: none may change what is stored.
    private const string Hostile = "<script>document.title='x'</script> قال لي \U0001F52A \"quoted\" & more";

    [Fact(Timeout = LimitMs)]
    public async Task Three_answers_on_a_phone_without_script_give_a_receipt_that_says_what_comes_next()
    {
        var team = await ReportingTeam.MakeAsync(site);
        await using var visitor = await team.VisitAsync(team.Worker);
        await visitor.GoAsync("/report");
        await visitor.Page.GetByText("Threat with a weapon").ClickAsync();
        await visitor.Page.GetByLabel("What happened?").FillAsync("He showed a knife and said my name.");
        await visitor.Page.GetByLabel("About which client?").FillAsync(team.ClientReference.ToLowerInvariant());
        await visitor.ScreenshotAsync("report-form", tallest: 1450);
        await visitor.SendAsync("Send the report");

        Assert.Equal("Received. Thank you.", await visitor.Page.Locator("h1").InnerTextAsync());
        Assert.Matches("[0-9A-Z]{4}-[0-9A-Z]{2}", await visitor.Page.Locator(".receipt-code").InnerTextAsync());
        var words = await visitor.WordsAsync();
        Assert.Contains("An alert was raised at once", words, StringComparison.Ordinal);
        Assert.Contains("If nobody answers by", words, StringComparison.Ordinal);
        Assert.DoesNotContain("knife", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.ScreenshotAsync("report-received");

        await visitor.GoAsync("/reports");
        Assert.Contains("Threat with a weapon", await visitor.WordsAsync(), StringComparison.Ordinal);
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task What_was_typed_survives_every_error_and_the_fields_say_what_is_wrong()
    {
        var team = await ReportingTeam.MakeAsync(site);
        await using var visitor = await team.VisitAsync(team.Worker, script: true);
        await visitor.GoAsync("/report");
        await FillAllWronglyAsync(visitor);
        await visitor.SendAsync("Send the report");
        await visitor.SaysWrongAsync("client", "There is no client with this reference.");
        await visitor.SaysWrongAsync("person", "nobody with this name");
        await StillTypedAsync(visitor);
        await visitor.ScreenshotAsync("report-errors");
        await visitor.AxeCleanAsync();

        await visitor.Page.GetByLabel("About which client?").FillAsync("");
        await visitor.Page.GetByLabel("Which colleague?").FillAsync(team.Colleague.Email);
        await visitor.SendAsync("Send the report");
        await visitor.SaysWrongAsync("happened_at", "future");

        await visitor.Page.GetByLabel("When?").FillAsync("");
        await visitor.SendAsync("Send the report");
        Assert.Equal("Received. Thank you.", await visitor.Page.Locator("h1").InnerTextAsync());
        await visitor.GoAsync($"/reports/{new Uri(visitor.Page.Url).AbsolutePath.Split('/')[2]}");
        await visitor.SaysAsync(Hostile);
        Assert.DoesNotContain("x", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
        visitor.NothingWrong();
    }

    private static async Task FillAllWronglyAsync(Visitor visitor)
    {
        var page = visitor.Page;
        await page.GetByText("Other kinds").ClickAsync();
        await page.GetByText("Held, locked in, or the door blocked").ClickAsync();
        await page.GetByLabel("What happened?").FillAsync(Hostile);
        await page.GetByLabel("About which client?").FillAsync("NO-SUCH");
        await visitor.UnfoldAsync("Say more now");
        await page.GetByText("4 · Treatment").ClickAsync();
        await page.GetByLabel("When?").FillAsync("2100-01-01T10:00");
        await page.GetByText("To a colleague who asked me to file").ClickAsync();
        await page.GetByLabel("Which colleague?").FillAsync("Nobody Invented");
        await page.GetByText("Do not name me to my manager").ClickAsync();
    }

    private static async Task StillTypedAsync(Visitor visitor)
    {
        foreach (var (label, typed) in new[]
        {
            ("What happened?", Hostile), ("About which client?", "NO-SUCH"), ("When?", "2100-01-01T10:00"),
            ("Which colleague?", "Nobody Invented"),
        })
            Assert.Equal(typed, await visitor.Page.GetByLabel(label).InputValueAsync());
        foreach (var chosen in new[]
        {
            "input[value=restraint_confinement]", "input[name=reported_severity][value=severe]",
            "input[name=whose][value=asked]", "input[name=not_named]",
        })
            Assert.True(await visitor.Page.Locator(chosen).IsCheckedAsync(), chosen);
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_same_form_sent_twice_is_one_report_and_another_text_is_kept_for_a_person()
    {
        var team = await ReportingTeam.MakeAsync(site);
        await using var visitor = await team.VisitAsync(team.Worker);
        await visitor.GoAsync("/report");
        var id = await visitor.Page.Locator("input[name=id]").InputValueAsync();
        foreach (var words in new[] { "Shouted at me.", "Shouted at me.", "Shouted, and threw a cup." })
        {
            await visitor.Page.Locator("input[value=verbal_abuse]").CheckAsync();
            await visitor.Page.GetByLabel("What happened?").FillAsync(words);
            await visitor.SendAsync("Send the report");
            if (words.Contains("cup", StringComparison.Ordinal)) break;
            await visitor.ArrivesAsync($"/report/{id}/received");
            await visitor.GoAsync("/report");
            await visitor.SetIdAsync(id);
        }

        Assert.Contains("Both are kept", await visitor.WordsAsync(), StringComparison.Ordinal);
        Assert.Equal("Shouted, and threw a cup.", await visitor.Page.GetByLabel("What happened?").InputValueAsync());
        await visitor.GoAsync("/reports");
        Assert.Equal(1, await visitor.Page.Locator(".report-list li").CountAsync());

        await using var manager = await team.VisitAsync(team.Manager, Screen.Desk);
        await manager.GoAsync($"/incidents/{id}");
        Assert.Contains("Shouted, and threw a cup.", await manager.WordsAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = LimitMs)]
    public async Task Blank_and_far_too_long_answers_are_refused_in_words_and_nothing_is_lost()
    {
        var team = await ReportingTeam.MakeAsync(site);
        await using var visitor = await team.VisitAsync(team.Worker);
        await visitor.GoAsync("/report");
        await visitor.SendAsync("Send the report");
        Assert.Equal(2, await visitor.Page.Locator(".field-error").CountAsync());

        var words = string.Concat(Enumerable.Repeat("word ", 1000));
        await visitor.Page.Locator("input[value=near_miss]").CheckAsync();
        await visitor.Page.GetByLabel("What happened?").FillAsync(words);
        await visitor.SendAsync("Send the report");
        await visitor.SaysWrongAsync("description", "At most 4000");
        Assert.Equal(words, await visitor.Page.GetByLabel("What happened?").InputValueAsync());

        await visitor.GoAsync("/reports");
        Assert.Equal(0, await visitor.Page.Locator(".report-list li").CountAsync());
        Assert.Contains("nothing yet", await visitor.WordsAsync(), StringComparison.Ordinal);
    }
}

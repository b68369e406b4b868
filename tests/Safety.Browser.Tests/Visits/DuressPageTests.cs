using System.Text.RegularExpressions;
using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Visits;

/// <summary>The page after the danger code is, to the last byte, the page after the ordinary word.</summary>
public sealed partial class DuressPageTests(Site site)
{
    private const int LimitMs = 180_000;
    private const string Well = "harbour7";
    private const string Danger = "lantern42";

    [Theory(Timeout = LimitMs)]
    [InlineData("End the visit")]
    [InlineData("Check in")]
    [InlineData("+30 min")]
    public async Task The_page_after_a_word_under_duress_is_the_same_to_the_last_byte(string button)
    {
        var team = await VisitingTeam.MakeAsync(site);
        await team.SetCodesAsync(Well, Danger);
        await using var visitor = await team.PhoneAsync(team.Team.Worker);
        // The first visit to a client reads otherwise than the second.
        await team.EndAsync(await team.StartAsync());
        var seen = new List<string[]>();
        foreach (var code in new[] { "", Well, Danger })
        {
            var id = await team.StartAsync();
            await visitor.GoAsync($"/visits/{id.Value}");
            await visitor.Page.GetByLabel("Code (optional)").First.FillAsync(code);
            await visitor.SendAsync(button);
            var answer = await SeenAsync(visitor, id.Value);
            await visitor.GoAsync($"/visits/{id.Value}");
            var later = await SeenAsync(visitor, id.Value);
            await visitor.GoAsync("/visits");
            var link = visitor.Page.Locator($"a[href='/visits/{id.Value}']");
            var entry = await visitor.Page.Locator("main li", new() { Has = link }).InnerHTMLAsync();
            seen.Add([answer, later, Alike(entry, id.Value)]);
            if (button != "End the visit") await team.EndAsync(id);
        }

        for (var page = 0; page < 3; page++)
        {
            Assert.Equal(seen[0][page], seen[1][page]);
            Assert.Equal(seen[0][page], seen[2][page]);
        }

        await using var manager = await team.PhoneAsync(team.Team.Manager);
        await manager.GoAsync("/alerts");
        await manager.SaysAsync("Silent call for help");
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_visit_that_is_called_off_under_duress_looks_called_off()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await team.SetCodesAsync(Well, Danger);
        await using var visitor = await team.PhoneAsync(team.Team.Worker);
        var pages = new List<string>();
        foreach (var code in new[] { Well, Danger })
        {
            var id = await team.PlanAsync();
            await visitor.GoAsync($"/visits/{id.Value}");
            await visitor.UnfoldAsync("Call the visit off");
            await visitor.Page.Locator("#cancel_code").FillAsync(code);
            await visitor.SendAsync("Call it off");
            pages.Add(await SeenAsync(visitor, id.Value));
        }

        Assert.Contains("It is called off.", pages[0], StringComparison.Ordinal);
        Assert.Equal(pages[0], pages[1]);
    }

    [Fact(Timeout = LimitMs)]
    public async Task Codes_are_set_on_their_own_page_and_never_come_back()
    {
        var team = await VisitingTeam.MakeAsync(site);
        await using var visitor = await team.PhoneAsync(team.Team.Worker);
        await visitor.GoAsync("/account/visit-codes");
        await visitor.Page.GetByLabel("Danger code").FillAsync("abcd1");
        await visitor.Page.GetByLabel("All-is-well code (optional)").FillAsync("abcd2");
        await visitor.SendAsync("Set my codes");
        await visitor.SaysWrongAsync("duress_code", "differ in at least two characters");
        Assert.DoesNotContain("abcd", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        await visitor.Page.GetByLabel("Danger code").FillAsync(Danger);
        await visitor.SendAsync("Set my codes");
        await visitor.SaysAsync("They hold from now on.", "Your codes are set");
        await visitor.ScreenshotAsync("visit-codes");
        await visitor.SendAsync("Forget my codes");
        await visitor.SaysAsync("You have set no codes");
        visitor.NothingWrong();
    }

    private static async Task<string> SeenAsync(Visitor visitor, Guid id) =>
        Alike(await visitor.Page.ContentAsync(), id);

    /// <summary>The page as it came, with what differs by nature put alike: ids, tokens, the time of day.</summary>
    private static string Alike(string html, Guid id)
    {
        html = html.Replace(id.ToString("D"), "ID", StringComparison.Ordinal);
        html = Token().Replace(html, "TOKEN");
        html = Nonce().Replace(html, "NONCE");
        return Moment().Replace(html, "TIME");
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\" value=\")[^\"]+")]
    private static partial Regex Token();

    [GeneratedRegex("nonce=\"[^\"]*\"")]
    private static partial Regex Nonce();

    [GeneratedRegex("[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z)?")]
    private static partial Regex Moment();
}

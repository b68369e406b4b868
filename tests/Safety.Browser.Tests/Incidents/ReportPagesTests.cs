using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests.Incidents;

/// <summary>Each page of reports on each screen, in light and dark, as an inspector would look at it.</summary>
public sealed class ReportPagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Theory(Timeout = LimitMs)]
    [InlineData("/report", "report")]
    [InlineData("/report/{0}/received", "received")]
    [InlineData("/reports", "my-reports")]
    [InlineData("/reports/{0}", "my-report")]
    [InlineData("/reports/{0}/add", "report-add")]
    [InlineData("/reports/{0}/correct", "report-correct")]
    public async Task A_page_for_staff_is_accessible_on_each_screen(string path, string name)
    {
        var team = await ReportingTeam.MakeAsync(site);
        var id = await team.FileAsync();
        await site.InspectAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, path, id), name,
            visitor => visitor.SignInAsync(team.Worker));
    }

    [Theory(Timeout = LimitMs)]
    [InlineData("/incidents", "incidents")]
    [InlineData("/incidents/{0}", "incident")]
    public async Task A_page_for_those_who_answer_is_accessible_on_each_screen(string path, string name)
    {
        var team = await ReportingTeam.MakeAsync(site);
        var id = await team.FileAsync();
        await site.InspectAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, path, id), name,
            visitor => visitor.SignInAsync(team.Manager));
    }

    [Fact(Timeout = LimitMs)]
    public async Task Empty_lists_say_so_and_unknown_filters_are_answered_in_words()
    {
        var team = await ReportingTeam.MakeAsync(site);
        await using var manager = await team.VisitAsync(team.Manager, Screen.Desk, script: true);
        await manager.GoAsync("/incidents");
        Assert.Contains("Nothing is open", await manager.WordsAsync(), StringComparison.Ordinal);
        await manager.AxeCleanAsync();
        Assert.Equal(
            200,
            (await manager.GoAsync("/incidents?state=odd&category=odd&severity=9&from=x&client=NO-SUCH&after=%2Fx"))
                .Status);
        Assert.Contains("no client with this reference", await manager.WordsAsync(), StringComparison.Ordinal);
        await manager.AxeCleanAsync();
        manager.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task All_kinds_of_the_form_unfolded_are_accessible_and_the_keyboard_reaches_the_button()
    {
        await using var visitor = await site.VisitAsync(Screen.Phone);
        await visitor.SignInAsync(StaffRole.Staff);
        await visitor.GoAsync("/report");
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await visitor.TargetsAreLargeAsync();
        await visitor.AxeCleanAsync();
        Assert.True(await visitor.FitsAsync());
        await visitor.ScreenshotAsync("report-unfolded");

        await visitor.GoAsync("/report");
        await visitor.Page.Locator("#category").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Space");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.TypeAsync("Pushed me.");
        for (var tab = 0; tab < 4; tab++) await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.TurnAsync(() => visitor.Page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith("/received", visitor.Page.Url, StringComparison.Ordinal);
    }
}

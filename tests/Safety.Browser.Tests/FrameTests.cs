using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests;

/// <summary>The frame of the pages, before any room stands in it.</summary>
public sealed class FrameTests(Site site)
{
    private const int LimitMs = 120_000;

    public static TheoryData<string, string, StaffRole[]> Pages { get; } = new()
    {
        { "/", "welcome", [] },
        { "/", "start", [StaffRole.Staff] },
        { "/sample/staff", "staff-frame", [StaffRole.Staff] },
        { "/sample/office", "office-frame", [StaffRole.Manager, StaffRole.SafetyLead] },
        { "/no-such-page", "not-found", [StaffRole.Staff] },
    };

    [Theory(Timeout = LimitMs), MemberData(nameof(Pages))]
    public Task A_page_is_accessible_on_each_screen_in_light_and_dark(
        string path, string name, StaffRole[] roles) =>
        site.InspectAsync(path, name, visitor => SignInAsync(visitor, roles), expected: "404");

    [Theory(Timeout = LimitMs), MemberData(nameof(Pages))]
    public async Task The_keyboard_skips_the_navigation(string path, string name, StaffRole[] roles)
    {
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await SignInAsync(visitor, roles);
        await visitor.GoAsync(path);
        await visitor.SettleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await visitor.Page.Locator(":focus").InnerTextAsync());
        await visitor.ScreenshotAsync($"{name}-skip-link", whole: false);
        await visitor.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visitor.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_page_that_is_not_there_says_so_with_its_status()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.SignInAsync(StaffRole.Staff);
        var answer = await visitor.GoAsync("/no-such-page");
        Assert.Equal(404, answer.Status);
        Assert.Equal("There is no such page", await visitor.Page.Locator("h1").InnerTextAsync());
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_page_that_fails_tells_a_reference_and_nothing_of_the_inside()
    {
        await using var visitor = await site.VisitAsync();
        var answer = await visitor.GoAsync("/sample/failing");
        Assert.Equal(500, answer.Status);
        Assert.Equal("Something failed on our side", await visitor.Page.Locator("h1").InnerTextAsync());
        Assert.Matches("^[0-9a-f]{32}$", await visitor.Page.Locator("code").InnerTextAsync());
        Assert.DoesNotContain("inside of the house", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        await visitor.ScreenshotAsync("failing");
        await visitor.AxeCleanAsync();
    }

    private static async Task SignInAsync(Visitor visitor, StaffRole[] roles)
    {
        if (roles.Length > 0)
            await visitor.SignInAsync(roles);
    }
}

using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests;

/// <summary>Pages of the office: interactive, and readable when they are not.</summary>
public sealed class OfficeFrameTests(Site site)
{
    private const int LimitMs = 90_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_page_reads_without_a_circuit_and_says_that_it_is_not_live()
    {
        await using var visitor = await site.VisitAsync(Screen.Desk, script: false);
        await visitor.SignInAsync(StaffRole.Manager);
        await visitor.GoAsync("/sample/office");
        Assert.Equal("Threat to kill", await visitor.Page.InnerTextAsync("tbody th >> nth=0"));
        Assert.StartsWith("As of", await visitor.Page.InnerTextAsync(".live"), StringComparison.Ordinal);
        await visitor.ScreenshotAsync("office-without-script");
    }

    [Theory(Timeout = LimitMs)]
    [InlineData("/alerts")]
    [InlineData("/clients")]
    [InlineData("/policy")]
    public async Task A_page_stays_in_sight_while_its_circuit_begins(string path)
    {
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(StaffRole.SafetyLead);
        // Looks at each frame that the browser draws, from the first heading on.
        await visitor.Page.AddInitScriptAsync(
            """
            window.drawn = { seen: 0, empty: 0 };
            const look = () => {
              const shown = [...document.querySelectorAll("h1")].some(h => h.checkVisibility() && h.textContent.trim());
              if (shown) window.drawn.seen++; else if (window.drawn.seen > 0) window.drawn.empty++;
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """);
        await visitor.GoAsync(path);
        await visitor.SettleAsync();
        Assert.True(await visitor.Page.EvaluateAsync<int>("() => window.drawn.seen") > 0);
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => window.drawn.empty"));
        Assert.Equal(1, await visitor.Page.Locator("main").CountAsync());
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task An_act_is_answered_by_the_circuit_and_its_question_is_accessible()
    {
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(StaffRole.Manager);
        await visitor.GoAsync("/sample/office");
        await visitor.SettleAsync();
        await visitor.Page.ClickAsync("text=Acknowledge (0)");
        await visitor.Page.GetByText("Acknowledge (1)").WaitForAsync();

        await visitor.Page.ClickAsync("text=Silence");
        await visitor.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await visitor.ScreenshotAsync("office-dialog", whole: false);
        await visitor.AxeCleanAsync();
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByText("Keep").ClickAsync();
        await visitor.Page.GetByText("Nothing changed").WaitForAsync();
        await visitor.ScreenshotAsync("office-snackbar", whole: false);
        await visitor.AxeCleanAsync();
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_page_that_lost_its_server_says_so_in_plain_words()
    {
        await using var visitor = await site.VisitAsync(Screen.Phone);
        await visitor.SignInAsync(StaffRole.Manager);
        IWebSocketRoute? line = null;
        await visitor.Page.RouteWebSocketAsync("**/_blazor**", socket =>
        {
            line = socket;
            socket.ConnectToServer();
        });
        await visitor.GoAsync("/sample/office");
        await visitor.SettleAsync();
        await visitor.Page.RouteAsync("**/_blazor/**", route => route.AbortAsync());
        await line!.CloseAsync(new WebSocketRouteCloseOptions { Code = 3001, Reason = "The test cuts the line." });
        await visitor.Page.GetByText("Disconnected since").WaitForAsync();
        Assert.True(await visitor.Page.Locator(".live-lost").IsVisibleAsync());
        Assert.False(await visitor.Page.Locator(".live-on").IsVisibleAsync());
        await visitor.ScreenshotAsync("office-disconnected", whole: false);
        await visitor.AxeCleanAsync();
    }

    [Fact(Timeout = LimitMs)]
    public async Task On_a_phone_the_places_stand_behind_a_button_that_needs_no_script()
    {
        await using var visitor = await site.VisitAsync(Screen.Phone, script: false);
        await visitor.SignInAsync(StaffRole.SafetyLead);
        await visitor.GoAsync("/sample/office");
        Assert.False(await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Policy" }).IsVisibleAsync());
        await visitor.Page.ClickAsync("text=Menu");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Policy" }).WaitForAsync();
        await visitor.ScreenshotAsync("office-menu", whole: false);
        Assert.True(await visitor.FitsAsync());
    }

    [Fact(Timeout = LimitMs)]
    public async Task On_a_desk_the_places_stand_in_a_row_without_the_button()
    {
        await using var visitor = await site.VisitAsync(Screen.Desk, script: false);
        await visitor.SignInAsync(StaffRole.SafetyLead);
        await visitor.GoAsync("/sample/office");
        Assert.True(await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Policy" }).IsVisibleAsync());
        Assert.False(await visitor.Page.GetByText("Menu").IsVisibleAsync());
    }

    [Fact(Timeout = LimitMs)]
    public async Task On_paper_the_content_stands_alone()
    {
        await using var visitor = await site.VisitAsync(Screen.Desk, dark: true, script: false);
        await visitor.SignInAsync(StaffRole.Auditor);
        await visitor.GoAsync("/sample/office");
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visitor.ScreenshotAsync("office-on-paper");
        Assert.False(await visitor.Page.Locator(".frame-nav").IsVisibleAsync());
        Assert.True(await visitor.Page.GetByText("Open alerts").IsVisibleAsync());
    }
}

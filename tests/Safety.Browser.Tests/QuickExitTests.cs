using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests;

/// <summary>Leaving quickly, for a worker who is not alone.</summary>
public sealed class QuickExitTests(Site site)
{
    private const int LimitMs = 60_000;

    [Fact(Timeout = LimitMs)]
    public async Task One_press_leaves_and_the_back_button_does_not_return()
    {
        await using var visitor = await OnTheReportAsync();
        await visitor.Page.GetByText("Leave now").First.ClickAsync();
        await visitor.ArrivesAsync("/calendar");
        await visitor.ScreenshotAsync("left");
        await visitor.Page.GoBackAsync();
        Assert.DoesNotContain("/sample/staff", visitor.Page.Url, StringComparison.Ordinal);
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task Shift_three_times_leaves()
    {
        await using var visitor = await OnTheReportAsync();
        // One message to the browser: on a busy machine three could take longer than the five seconds that count.
        await visitor.Page.EvaluateAsync(
            """
            () => {
              for (let press = 0; press < 3; press++)
                for (const kind of ['keydown', 'keyup'])
                  document.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift', bubbles: true }));
            }
            """);
        await visitor.ArrivesAsync("/calendar");
    }

    [Fact(Timeout = LimitMs)]
    public async Task Capital_letters_do_not_leave()
    {
        await using var visitor = await OnTheReportAsync();
        await visitor.Page.FocusAsync("#description");
        foreach (var letter in "HELP")
            await visitor.Page.Keyboard.PressAsync($"Shift+{letter}");
        Assert.Equal("HELP", await visitor.Page.InputValueAsync("#description"));
        Assert.EndsWith("/sample/staff", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact(Timeout = LimitMs)]
    public async Task It_is_a_link_where_no_script_runs()
    {
        await using var visitor = await OnTheReportAsync(script: false);
        await visitor.Page.GetByText("Leave now").First.ClickAsync();
        await visitor.ArrivesAsync("/calendar");
        Assert.DoesNotContain("Safety", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private async Task<Visitor> OnTheReportAsync(bool script = true)
    {
        var visitor = await site.VisitAsync(script: script);
        await visitor.SignInAsync(StaffRole.Staff);
        await visitor.GoAsync("/");
        await visitor.GoAsync("/sample/staff");
        return visitor;
    }
}

using Microsoft.Playwright;
using Xunit.Sdk;

namespace Safety.Browser.Tests.Kit;

/// <summary>That the kit sees what is wrong, so that a page it finds nothing in has been looked at.</summary>
public sealed class LookingTests(Site site)
{
    private const int LimitMs = 60_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_picture_without_words_and_a_target_too_small_are_found()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/");
        await visitor.AxeCleanAsync();
        await visitor.TargetsAreLargeAsync();
        await visitor.Page.EvaluateAsync(
            """
            () => document.querySelector('main').insertAdjacentHTML(
              'beforeend', '<div><img src="data:,"><button style="all: unset; display: block">x</button></div>')
            """);
        var found = await Assert.ThrowsAnyAsync<XunitException>(visitor.AxeCleanAsync);
        Assert.Contains("image-alt", found.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<XunitException>(visitor.TargetsAreLargeAsync);
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_browser_that_turns_is_pointed_at_and_coloured_as_its_screen_is()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/");
        Assert.Equal("true,false", await AsSeenAsync(visitor.Page));
        await visitor.TurnAsync(Screen.Desk, dark: true);
        Assert.Equal("false,true", await AsSeenAsync(visitor.Page));
        await visitor.TurnAsync(Screen.Narrow, dark: false);
        Assert.Equal("true,false", await AsSeenAsync(visitor.Page));
    }

    private static Task<string> AsSeenAsync(IPage page) => page.EvaluateAsync<string>(
        "() => ['(pointer: coarse)', '(prefers-color-scheme: dark)'].map(one => matchMedia(one).matches).join()");
}

using System.Collections.Concurrent;
using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests;

/// <summary>Pages of staff: plain HTML over a bad network.</summary>
public sealed class StaffFrameTests(Site site)
{
    private const int LimitMs = 60_000;

    [Fact(Timeout = LimitMs)]
    public async Task A_form_works_without_script_and_loses_nothing_of_what_was_typed()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.SignInAsync(StaffRole.Staff);
        await visitor.GoAsync("/sample/staff");
        await visitor.Page.CheckAsync("text=It nearly happened");
        await visitor.Page.ClickAsync("text=Send the report");
        await visitor.ScreenshotAsync("form-with-error");
        Assert.True(await visitor.Page.IsCheckedAsync("input[value=near_miss]"));
        Assert.Equal("description-hint description-error",
            await visitor.Page.GetAttributeAsync("#description", "aria-describedby"));

        await visitor.Page.FillAsync("#description", "Он сказал 🙂 <b>\"no\"</b>");
        await visitor.Page.ClickAsync("text=Send the report");
        Assert.Contains("Received: Он сказал 🙂 <b>\"no\"</b>", await visitor.Page.InnerTextAsync("[role=status]"),
            StringComparison.Ordinal);
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_page_of_staff_is_light_and_brings_no_circuit()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.SignInAsync(StaffRole.Staff);
        var answers = new ConcurrentQueue<IResponse>();
        visitor.Page.Response += (_, answer) => answers.Enqueue(answer);
        await visitor.GoAsync("/sample/staff");
        Assert.DoesNotContain(answers, answer => answer.Url.Contains("blazor", StringComparison.OrdinalIgnoreCase));
        var bytes = 0;
        foreach (var answer in answers)
            bytes += (await answer.BodyAsync()).Length;
        Assert.InRange(bytes, 1_000, 60_000);
    }

    [Fact(Timeout = LimitMs)]
    public async Task An_error_on_a_form_is_accessible()
    {
        await using var visitor = await site.VisitAsync(dark: true);
        await visitor.SignInAsync(StaffRole.Staff);
        await visitor.GoAsync("/sample/staff");
        await visitor.Page.ClickAsync("text=Send the report");
        await visitor.ScreenshotAsync("form-with-error-dark");
        await visitor.AxeCleanAsync();
        await visitor.Page.ClickAsync("[role=alert] a");
        Assert.Equal("description", await visitor.Page.EvaluateAsync<string>("() => location.hash.slice(1)"));
    }
}

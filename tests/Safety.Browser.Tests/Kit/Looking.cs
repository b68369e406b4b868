using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Safety.Browser.Tests.Kit;

/// <summary>Looks at a page as an inspector would.</summary>
public static class Looking
{
    // The page stands in one browser, which then changes its size, its colours and what points at it, as a person does
    // who turns the phone, dims the light or sits down at a desk. Axe takes seconds, so that it looks at two ways only.
    private static readonly (Screen Screen, bool Dark, bool Whole)[] Ways =
    [
        (Screen.Phone, false, true), (Screen.Narrow, true, false),
        (Screen.Desk, false, false), (Screen.Desk, true, true),
    ];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Looks at one page on a phone, on a desk, in light and dark, and at 320 px: it is there and leads nowhere else,
    /// nothing for axe to find, targets large enough, no scrolling sideways, nothing from elsewhere, no errors. Keeps a
    /// picture of the phone and of the desk, when pictures are wanted.
    /// </summary>
    /// <param name="site">The service and browser.</param>
    /// <param name="path">The page.</param>
    /// <param name="name">The name of the pictures.</param>
    /// <param name="before">Signs in, or does what must be done before.</param>
    /// <param name="expected">A part of a console message that is expected.</param>
    public static async Task InspectAsync(
        this Site site, string path, string name, Func<Visitor, Task>? before = null, string? expected = null)
    {
        await using var visitor = await site.VisitAsync(Ways[0].Screen, Ways[0].Dark);
        if (before is not null)
            await before(visitor);
        await visitor.GoAsync(path);
        await visitor.SettleAsync();
        await visitor.ArrivesAsync(path);
        foreach (var (screen, dark, whole) in Ways)
        {
            await visitor.TurnAsync(screen, dark);
            Assert.True(await visitor.FitsAsync(), $"{path} scrolls sideways on {screen}.");
            await visitor.TargetsAreLargeAsync();
            if (!whole) continue;
            await visitor.ScreenshotAsync($"{name}-{screen}-{(dark ? "dark" : "light")}".ToLowerInvariant());
            await visitor.AxeCleanAsync();
        }

        visitor.NothingWrong(expected);
    }

    /// <summary>
    /// Fails with the list of what axe finds, in words that lead to the element. Our pages have no frames, so that axe
    /// looks from within the page itself, without the further page that would join what it finds in each frame.
    /// </summary>
    public static async Task AxeCleanAsync(this Visitor visitor)
    {
        Assert.Single(visitor.Page.Frames);
        await visitor.Page.EvaluateAsync(Axe);
        var found = await visitor.Page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}\n  ${node.html}\n  `
                + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')))
            """).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(found.Length == 0, $"{visitor.Page.Url}\n{string.Join("\n", found)}");
    }

    /// <summary>
    /// Fails when something to press is smaller than 44 px in height and in width, unless it stands within a sentence.
    /// </summary>
    public static async Task TargetsAreLargeAsync(this Visitor visitor) =>
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility() && !e.closest('p, .skip-link, caption, dd') && !e.matches('.skip-link'))
              .map(e => e.matches('input[type=radio], input[type=checkbox]') ? e.closest('label') ?? e : e)
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, r]) => r.height < 43.5 && r.width > 0)
              .map(([e, r]) => `${Math.round(r.width)}×${Math.round(r.height)} ${e.outerHTML.slice(0, 120)}`)
            """));

    /// <summary>
    /// Keeps a picture of the page for whoever wants to look: among the results of the run when SAFETY_PICTURES is 1,
    /// and for the readme among the repository's pictures when SAFETY_WRITE_SCREENSHOTS is 1. A run at
    /// which nobody looks takes none, and takes less time.
    /// </summary>
    /// <param name="visitor">Who looks.</param>
    /// <param name="name">The name of the picture.</param>
    /// <param name="whole">Whether all of the page is in it, or what the screen shows now.</param>
    /// <param name="tallest">How much of the whole page is in it at most, in pixels, or null for all of it.</param>
    /// <param name="here">Where this is asked.</param>
    public static async Task ScreenshotAsync(
        this Visitor visitor, string name, bool whole = true, int? tallest = null, [CallerFilePath] string here = "")
    {
        if (!IsWanted("SAFETY_PICTURES") && !IsWanted("SAFETY_WRITE_SCREENSHOTS")) return;
        var clip = tallest is { } height && visitor.Page.ViewportSize is { } size
            ? new Clip { Width = size.Width, Height = height }
            : null;
        var picture = await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = whole, Clip = clip });
        await WriteAsync(Path.Combine(AppContext.BaseDirectory, "TestResults", "screenshots"), name, picture);
        if (IsWanted("SAFETY_WRITE_SCREENSHOTS"))
            await WriteAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../../ops/screenshots"), name, picture);
    }

    private static bool IsWanted(string what) => Environment.GetEnvironmentVariable(what) == "1";

    private static async Task WriteAsync(string folder, string name, byte[] picture)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), picture);
    }
}

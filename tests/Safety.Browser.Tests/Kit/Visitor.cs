using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Safety.Core.Staff;

namespace Safety.Browser.Tests.Kit;

/// <summary>
/// A person at a fresh browser. It remembers what must not happen: requests to other hosts, errors on the console,
/// breaches of the content security policy. <see cref="NothingWrong"/> looks at them.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>For how long any one act may take, in milliseconds.</summary>
    public const int ActMs = 30_000;

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> wrong = new();
    private ICDPSession? tools;

    private Visitor(Site site, IBrowserContext context, IPage page) =>
        (Site, this.context, Page) = (site, context, page);

    /// <summary>The service and browser.</summary>
    public Site Site { get; }

    /// <summary>The page in front of them.</summary>
    public IPage Page { get; }

    internal static async Task<Visitor> ComeAsync(Site site, Screen screen, bool dark, bool script)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Host.Address,
            ViewportSize = SizeOf(screen),
            HasTouch = screen != Screen.Desk,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(ActMs);
        context.SetDefaultNavigationTimeout(ActMs);
        var visitor = new Visitor(site, context, await context.NewPageAsync());
        visitor.Listen();
        return visitor;
    }

    /// <summary>
    /// Signs in as the run's person with exactly these roles: through the sign-in page the first time, and later by the
    /// session that came of it.
    /// </summary>
    public async Task<Person> SignInAsync(params StaffRole[] roles)
    {
        var person = await Site.Host.People.WithAsync(roles);
        await SignInAsync(person);
        return person;
    }

    /// <summary>Signs in as a person.</summary>
    public async Task SignInAsync(Person person)
    {
        if (Site.Host.People.SessionOf(person) is { } session)
        {
            await context.AddCookiesAsync(session);
            return;
        }

        await GoAsync("/sign-in");
        await Page.FillAsync("input[autocomplete^=username]", person.Email);
        await Page.FillAsync("input[type=password]", Person.Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(Page).Not.ToHaveURLAsync(new Regex("/sign-in"), new() { Timeout = ActMs });
        Site.Host.People.Keep(person, await context.CookiesAsync());
    }

    /// <summary>Goes to an address of the service.</summary>
    public async Task<IResponse> GoAsync(string path) =>
        await Page.GotoAsync(path) ?? throw new InvalidOperationException($"{path} gave no answer.");

    /// <summary>Waits until the browser is at an address of the service, however it comes there.</summary>
    public Task ArrivesAsync(string path) =>
        Assertions.Expect(Page).ToHaveURLAsync(Site.Host.Address + path, new() { Timeout = ActMs });

    /// <summary>
    /// Changes the size of the screen, whether fingers or a mouse point at it, and the colours that they like, under
    /// the page as it stands.
    /// </summary>
    public async Task TurnAsync(Screen screen, bool dark)
    {
        tools ??= await context.NewCDPSessionAsync(Page);
        await tools.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = screen != Screen.Desk });
        var size = SizeOf(screen);
        await Page.SetViewportSizeAsync(size.Width, size.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>
    /// Waits until a page of the office has its circuit and is drawn by it; other pages are as they are.
    /// </summary>
    public async Task SettleAsync()
    {
        if (await Page.Locator("main[data-live]").CountAsync() > 0)
            await Page.Locator("main[data-live=yes] h1").WaitForAsync();
    }

    /// <summary>Whether the page fits the screen without scrolling sideways.</summary>
    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>(
        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    /// <summary>Fails when a request left the host, or the console showed an error.</summary>
    /// <param name="expected">A part of a message that is expected, such as the status of a missing page.</param>
    public void NothingWrong(string? expected = null)
    {
        var unexpected = wrong.Where(one => expected is null || !one.Contains(expected, StringComparison.Ordinal));
        var text = string.Join("\n", unexpected);
        Assert.True(text.Length == 0, text);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await context.CloseAsync().WaitAsync(TimeSpan.FromMilliseconds(ActMs));

    private void Listen()
    {
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Site.Host.Address + "/", StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                wrong.Enqueue($"left the host: {request.Url}");
        };
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                wrong.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        };
        Page.PageError += (_, error) => wrong.Enqueue($"script: {error}");
    }

    private static ViewportSize SizeOf(Screen screen) => screen switch
    {
        Screen.Phone => new ViewportSize { Width = 360, Height = 740 },
        Screen.Narrow => new ViewportSize { Width = 320, Height = 640 },
        Screen.Desk => new ViewportSize { Width = 1280, Height = 800 },
    };
}

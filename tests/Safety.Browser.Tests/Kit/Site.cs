using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

[assembly: AssemblyFixture(typeof(Site))]

namespace Safety.Browser.Tests.Kit;

/// <summary>The service and the browser, started once for a run.</summary>
public sealed class Site : IAsyncLifetime
{
    private IPlaywright? playwright;

    /// <summary>The service.</summary>
    public RunningHost Host { get; private set; } = default!;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = default!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Host = await RunningHost.StartAsync();
        playwright = await Playwright.CreateAsync().WaitAsync(RunningHost.Patience);
        Browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A person with a fresh browser profile: no cookies, nothing kept.</summary>
    /// <param name="screen">How large their screen is.</param>
    /// <param name="dark">Whether they like it dark.</param>
    /// <param name="script">Whether their browser runs script.</param>
    public Task<Visitor> VisitAsync(Screen screen = default, bool dark = false, bool script = true) =>
        Visitor.ComeAsync(this, screen, dark, script);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync().WaitAsync(RunningHost.Patience);
        playwright?.Dispose();
        if (Host is not null)
            await Host.DisposeAsync();
    }
}

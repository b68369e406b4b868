using Microsoft.Playwright;

namespace Safety.Browser.Tests.Kit;

/// <summary>The browser of the run: the one named in SAFETY_CHROMIUM, else Debian's.</summary>
public static class Chromium
{
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    /// <summary>Starts it.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("SAFETY_CHROMIUM") is { Length: > 0 } named
                ? named
                : "/usr/bin/chromium",
            // A browser that runs as root can have no sandbox; it opens our own pages only.
            Args = [.. Quiet, .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>()],
            Timeout = (float)RunningHost.Patience.TotalMilliseconds,
        });
}

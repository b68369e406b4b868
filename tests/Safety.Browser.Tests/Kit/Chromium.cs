using Microsoft.Playwright;

namespace Safety.Browser.Tests.Kit;

/// <summary>The browser of the run: the one named in SAFETY_CHROMIUM, else Debian's.</summary>
public static class Chromium
{
    private static readonly string[] Unused =
    [
        // Each window draws its own frame by pages that nobody sees here, and keeps a process ready for the next site.
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "SpareRendererForSitePerProcess",
        // Naming any takes the place of Playwright's own list, of which these bear on our pages.
        "AimEnabled", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider",
        "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying",
        "OptimizationHints", "PaintHolding", "ThirdPartyStoragePartitioning", "Translate",
    ];

    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        "--disable-features=" + string.Join(',', Unused),
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

using Microsoft.AspNetCore.Components;
using Safety.Web.Watch;

namespace Safety.Web.Layout;

/// <summary>Says loudly, on every page, when this node does not watch: silence would look like peace.</summary>
public sealed partial class WatchBanner : IDisposable
{
    /// <summary>How often an open page looks again.</summary>
    public static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(2);

    private bool watches;
    private bool? verified;
    private DateTimeOffset? lastGood;
    private DateTimeOffset? seen;
    private string age = "";
    private ITimer? timer;

    [Inject]
    private WatchState Watch { get; set; } = default!;

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string Seen => seen is { } at ? Moments.TimeOfDay(at, Time.Zone) : "the start";

    private string Since => lastGood is { } at ? $"; it last did at {Moments.TimeOfDay(at, Time.Zone)}" : "";

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Look();
        if (RendererInfo.IsInteractive)
            timer = Clock.CreateTimer(_ => InvokeAsync(LookAgain), null, LooksEvery, LooksEvery);
    }

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();

    private void Look()
    {
        (watches, lastGood) = (Watch.Watches, Watch.LastGood);
        (verified, seen) = (Watch.Verified, Watch.Canary?.SeenAt);
        // On a page that stands still an age would soon be a lie; the moment itself stays true.
        age = RendererInfo.IsInteractive && seen is { } at ? $", {Moments.Relative(at, Clock.GetUtcNow())}" : "";
    }

    private void LookAgain()
    {
        var before = (watches, verified, seen, age);
        Look();
        if (before != (watches, verified, seen, age))
            StateHasChanged();
    }
}

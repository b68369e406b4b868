using Microsoft.AspNetCore.Components;
using Safety.Web.Watch;

namespace Safety.Web.Layout;

/// <summary>Tells those who set the service up that its canary is off.</summary>
public sealed partial class NoCanaryNotice
{
    [Inject]
    private WatchState Watch { get; set; } = default!;
}

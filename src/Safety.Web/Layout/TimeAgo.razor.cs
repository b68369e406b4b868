using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>A moment on the agency's clock, and how long ago it was or how soon it comes.</summary>
public partial class TimeAgo
{
    /// <summary>The moment.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset At { get; set; }

    /// <summary>Whether seconds are shown.</summary>
    [Parameter]
    public bool Seconds { get; set; }

    /// <summary>
    /// Whether "how long ago" is left out, as in a history or on paper, where it would be wrong tomorrow.
    /// </summary>
    [Parameter]
    public bool AbsoluteOnly { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private string? Ago => AbsoluteOnly ? null : $"({Moments.Relative(At, Time.Now)})";

    private string Absolute => Moments.Absolute(At, Time.Zone, Seconds);
}

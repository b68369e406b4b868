using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>
/// Says whether the page moves by itself, and when it last looked. When the circuit is lost, the style sheet shows the
/// other sentence, because then no server can.
/// </summary>
public partial class LiveBadge
{
    /// <summary>When the page last looked.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset CheckedAt { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private string Checked => Moments.TimeOfDay(CheckedAt, Time.Zone);
}

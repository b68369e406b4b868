using Microsoft.AspNetCore.Components;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What the pages of this room share. Whether the report is there for whoever asks is decided by
/// <see cref="IncidentPages"/>.
/// </summary>
public abstract class ReportsPage : PlainPage
{
    /// <summary>Where words are handed in.</summary>
    [Inject]
    public IncidentDesk Desk { get; set; } = null!;

    /// <summary>What may be seen.</summary>
    [Inject]
    public IncidentPages Reports { get; set; } = null!;
}

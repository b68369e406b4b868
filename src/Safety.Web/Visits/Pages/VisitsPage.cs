using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// What the pages of this room for staff share. Whether a visit is there for whoever asks is decided by
/// <see cref="VisitPages"/>.
/// </summary>
public abstract class VisitsPage : PlainPage
{
    /// <summary>Where words are handed in.</summary>
    [Inject]
    public VisitDesk Desk { get; set; } = null!;

    /// <summary>What may be seen.</summary>
    [Inject]
    public VisitPages Visits { get; set; } = null!;

    /// <summary>Finds colleagues as people name them.</summary>
    [Inject]
    public Colleagues Colleagues { get; set; } = null!;

    /// <summary>The colleague who was typed in a field, or null; says so when nobody can be meant.</summary>
    internal StaffId? PersonIn(string name) => Typed.Person(name, Colleagues);

    /// <summary>Shows what is wrong before the desk was asked.</summary>
    internal void Show() => StateHasChanged();
}

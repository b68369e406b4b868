using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Casework.Pages;

/// <summary>What the pages of this room share.</summary>
public abstract class CaseworkPage : PlainPage
{
    /// <summary>Where words are handed in.</summary>
    [Inject]
    public CaseDesk Desk { get; set; } = null!;

    /// <summary>What may be seen of cases.</summary>
    [Inject]
    public CasePages Cases { get; set; } = null!;

    /// <summary>What may be seen of caseloads.</summary>
    [Inject]
    public CaseloadPages Caseloads { get; set; } = null!;

    /// <summary>Finds colleagues as people name them.</summary>
    [Inject]
    public Colleagues Colleagues { get; set; } = null!;

    /// <summary>The colleague who was typed in a field, or null; says so when nobody can be meant.</summary>
    internal StaffId? PersonIn(string name) => Typed.Person(name, Colleagues);
}

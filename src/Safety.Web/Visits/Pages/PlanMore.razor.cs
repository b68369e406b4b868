using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Visits.Pages;

/// <summary>What few plans need. It stands open when something was said or is wrong here.</summary>
public partial class PlanMore
{
    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>How long the cool-off lasts by the policy in force.</summary>
    [Parameter, EditorRequired]
    public int CoolOffDays { get; set; }

    private bool IsOpen =>
        Typed.TextOrNull("worker") is not null || Typed.ErrorOf("worker") is not null || Typed.Ticked("opts_in");
}

using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Visits.Pages;

/// <summary>A part of a visit's page, with its acts.</summary>
public abstract class VisitPart : ComponentBase
{
    /// <summary>The page.</summary>
    [CascadingParameter]
    public VisitPage Page { get; set; } = null!;

    /// <summary>The visit.</summary>
    [Parameter, EditorRequired]
    public VisitView View { get; set; } = default!;

    /// <summary>What was typed, in whichever form.</summary>
    protected Typed Typed => Page.Typed;

    /// <summary>Whether whoever looks goes on the visit.</summary>
    protected bool Goes => View.Relation == VisitRelation.Goes;

    /// <summary>Whether whoever looks answers for it.</summary>
    protected bool Answers => View.Relation.Answers();

    /// <summary>Whether it has not begun, as far as an onlooker may know.</summary>
    protected bool IsPlanned => View.Running.Status == VisitStatus.Planned;

    /// <summary>Whether it runs, as far as an onlooker may know.</summary>
    protected bool IsUnderway => View.Running.Status == VisitStatus.Underway;

    /// <summary>Whether a form was just sent back with something wrong in one of these fields.</summary>
    protected bool Opens(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Typed.ErrorOf(name) is not null || Typed.TextOrNull(name) is not null) return true;
        }

        return false;
    }
}

using Microsoft.AspNetCore.Components;
using Safety.Core.Casework;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Casework.Pages;

/// <summary>A part of a case's page, with its acts.</summary>
public abstract class CasePart : ComponentBase
{
    /// <summary>The page.</summary>
    [CascadingParameter]
    public CasePage Page { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public CaseView View { get; set; } = default!;

    /// <summary>What was typed, in whichever form.</summary>
    protected Typed Typed => Page.Typed;

    /// <summary>Whether whoever looks is the worker.</summary>
    protected bool IsWorker => View.Relation == CaseRelation.Worker;

    /// <summary>Whether whoever looks decides for the client's team.</summary>
    protected bool Decides => View.Relation.Decides();

    /// <summary>Whether the worker works with the client.</summary>
    protected bool IsCarried => View.Card.State is AllocationState.Accepted or AllocationState.Imposed;

    /// <summary>Whether a form was just sent back with something wrong in one of these fields.</summary>
    protected bool Opens(params ReadOnlySpan<string> names) => Typed.IsWrongIn(names);

    /// <summary>The version that the person saw, when a form says it.</summary>
    protected long? Seen => Typed.Seen;
}

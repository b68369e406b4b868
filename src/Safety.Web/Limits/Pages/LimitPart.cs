using Microsoft.AspNetCore.Components;
using Safety.Core.Limits;
using Safety.Web.Clients;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Limits.Pages;

/// <summary>A part of a limit's page, with its acts.</summary>
public abstract class LimitPart : ComponentBase
{
    /// <summary>The page.</summary>
    [CascadingParameter]
    public LimitPage Page { get; set; } = null!;

    /// <summary>The limit.</summary>
    [Parameter, EditorRequired]
    public LimitView View { get; set; } = default!;

    /// <summary>What was typed, in whichever form.</summary>
    protected Typed Typed => Page.Typed;

    /// <summary>Whether whoever looks decides for the client.</summary>
    protected bool Decides => Page.Relation.Decides();

    /// <summary>Whether whoever looks works with the client.</summary>
    protected bool Works => Page.Relation.SeesWords();

    /// <summary>Whether it is approved and has not ended.</summary>
    protected bool Stands => View.State is LimitState.Approved or LimitState.InForce;

    /// <summary>Whether a form was just sent back with something wrong in one of these fields.</summary>
    protected bool Opens(params ReadOnlySpan<string> names) => Typed.IsWrongIn(names);

    /// <summary>The version that the person saw, when a form says it.</summary>
    protected long? Seen => Typed.Seen;
}

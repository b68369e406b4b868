using Microsoft.AspNetCore.Components;
using Safety.Web.Clients;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>A part of the page of a client and a worker, with its acts.</summary>
public abstract class ResponsePart : ComponentBase
{
    /// <summary>The page.</summary>
    [CascadingParameter]
    public ResponsePage Page { get; set; } = null!;

    /// <summary>The two.</summary>
    [Parameter, EditorRequired]
    public ResponseView View { get; set; } = default!;

    /// <summary>What was typed, in whichever form.</summary>
    protected Typed Typed => Page.Typed;

    /// <summary>Whether it is about the reader's own work.</summary>
    protected bool IsMine => View.Worker.Id == Page.Asker.Staff;

    /// <summary>Whether whoever looks decides for the client.</summary>
    protected bool Decides => Page.Relation.Decides();

    /// <summary>Whether whoever looks works with the client.</summary>
    protected bool Works => Page.Relation.SeesWords();
}

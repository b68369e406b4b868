using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Audit.Pages;

/// <summary>One proposal to erase, and what the reader may do about it.</summary>
public partial class ErasureCard
{
    /// <summary>The proposal.</summary>
    [Parameter, EditorRequired]
    public ErasureSeen Erasure { get; set; } = default!;

    /// <summary>What was typed, if a form came back.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>Who proposed it.</summary>
    [Parameter, EditorRequired]
    public string By { get; set; } = "";

    /// <summary>Whether the reader may turn it down or take it back.</summary>
    [Parameter, EditorRequired]
    public bool MayDecide { get; set; }

    /// <summary>Approves it.</summary>
    [Parameter]
    public EventCallback OnApprove { get; set; }

    /// <summary>Turns it down.</summary>
    [Parameter]
    public EventCallback OnDecline { get; set; }
}

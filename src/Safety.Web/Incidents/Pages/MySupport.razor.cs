using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>The support that is owed to the person, who may say that they had it, or no. Both are fine.</summary>
public partial class MySupport
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public IncidentView View { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>Whether the reader is the person to whom it is owed.</summary>
    [Parameter]
    public bool IsMine { get; set; }

    /// <summary>Records the answer.</summary>
    [Parameter]
    public EventCallback Settle { get; set; }
}

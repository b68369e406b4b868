using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>A part of an incident's page, with its acts.</summary>
public abstract class IncidentPart : ComponentBase
{
    /// <summary>The page.</summary>
    [CascadingParameter]
    public IncidentPage Page { get; set; } = null!;

    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public IncidentView View { get; set; } = default!;

    /// <summary>Whether the next act is here.</summary>
    [Parameter]
    public bool IsNext { get; set; }

    /// <summary>What was typed, in whichever form.</summary>
    protected Typed Typed => Page.Typed;

    /// <summary>The button's look: one primary act per page.</summary>
    protected string ButtonClass => IsNext ? "button button-main" : "button";

    /// <summary>Whether the act can be done now.</summary>
    protected bool CanAct => View is { MayHandle: true, IsClosed: false };

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

using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Visits.Pages;

/// <summary>One visit in a list.</summary>
public partial class VisitEntry
{
    private static readonly Look Waits = new("Needs a second person", Symbol.People, Tone.Caution);

    /// <summary>The visit.</summary>
    [Parameter, EditorRequired]
    public VisitLine Line { get; set; } = default!;

    /// <summary>Whether it says who goes.</summary>
    [Parameter]
    public bool ShowWorker { get; set; }

    /// <summary>More words, or acts.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Title =>
        VisitPhrases.Of(Line.Purpose) + (Line.Client is { } client ? $" · {client}" : "");

    [Inject]
    private AgencyTime Time { get; set; } = default!;
}

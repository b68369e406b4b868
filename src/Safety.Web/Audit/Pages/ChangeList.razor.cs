using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Audit.Pages;

/// <summary>Values that differ between two points, from what to what, and what set them.</summary>
public partial class ChangeList
{
    /// <summary>The differences.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ValueChange> Changes { get; set; } = [];

    /// <summary>Whether to say which event set each value.</summary>
    [Parameter]
    public bool WithCause { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    [Inject]
    private Standing Standing { get; set; } = default!;
}

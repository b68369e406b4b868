using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>A state as words, shape and tone. <c>&lt;StateChip Look="Looks.Of(alert.Status)" /&gt;</c></summary>
public partial class StateChip
{
    /// <summary>How the state looks.</summary>
    [Parameter, EditorRequired]
    public Look Look { get; set; } = default!;
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>What is wrong with one field, above it; the field names it in aria-describedby as "id-error".</summary>
public partial class FieldError
{
    /// <summary>The id of the field.</summary>
    [Parameter, EditorRequired]
    public string For { get; set; } = "";

    /// <summary>What is wrong and what to do, or null when nothing is.</summary>
    [Parameter]
    public string? Message { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>A person's safety in numbers; each leads to the facts behind it.</summary>
public partial class PersonFigures
{
    /// <summary>The person's safety.</summary>
    [Parameter, EditorRequired]
    public StaffSafetyView View { get; set; } = default!;

    private int Late => View.SupportOwed.Count(step => step.IsOverdue);
}

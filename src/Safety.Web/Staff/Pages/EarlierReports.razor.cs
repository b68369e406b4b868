using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>Reports in a table; each leads to its page, which shows it to whoever may see it.</summary>
public partial class EarlierReports
{
    /// <summary>The reports, youngest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<EarlierReport> Reports { get; set; } = [];
}

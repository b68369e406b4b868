using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>Reports in a table; each leads to its page, which shows it to whoever may see it.</summary>
public partial class ReportsTable
{
    /// <summary>The reports, youngest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<EarlierReport> Reports { get; set; } = [];

    /// <summary>What a screen reader calls the table; unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";
}

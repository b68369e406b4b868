using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>
/// What was reported: the newest at once, the others behind a word, as a phone would need twenty screens for a bad
/// year.
/// </summary>
public partial class EarlierReports
{
    private const int Newest = 12;

    /// <summary>The reports, youngest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<EarlierReport> Reports { get; set; } = [];
}

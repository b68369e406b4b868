using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>The answers that a report holds beside its words, as pairs; what was not said is not shown.</summary>
public partial class SaidSoFar
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public ReportSeen Report { get; set; } = default!;
}

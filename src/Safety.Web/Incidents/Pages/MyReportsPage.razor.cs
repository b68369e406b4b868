using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>A person's own reports: how far each has come, and what is late.</summary>
public sealed partial class MyReportsPage
{
    private const int PageLength = 20;

    private MyReports mine = new([], null);
    private IncidentCursor? cursor;

    /// <summary>Where the page before ended.</summary>
    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    private string EmptyTitle => cursor is null ? "You have reported nothing yet" : "There are no older reports";

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        cursor = After is null ? null : IncidentCursor.Read(After);
        mine = await Reports.MyReportsAsync(Asker, new(After: cursor, Limit: PageLength), Ct);
    }
}

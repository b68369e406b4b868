using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>People in a table, each leading to a page.</summary>
public partial class PeopleTable
{
    /// <summary>The people.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<StaffCard> People { get; set; } = [];

    /// <summary>Where a person's page is.</summary>
    [Parameter, EditorRequired]
    public Func<StaffCard, string> Address { get; set; } = default!;
}

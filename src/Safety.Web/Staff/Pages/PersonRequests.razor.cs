using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>What a person asked for and nobody answered yet.</summary>
public partial class PersonRequests
{
    /// <summary>The requests.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<WaitingRequest> Requests { get; set; } = [];
}

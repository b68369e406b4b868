using Microsoft.AspNetCore.Components;
using Safety.Web.Casework.Pages;

namespace Safety.Web.Staff.Pages;

/// <summary>What a person asked for and nobody answered yet.</summary>
public partial class PersonRequests
{
    /// <summary>The requests.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<WaitingRequest> Requests { get; set; } = [];
}

using Microsoft.AspNetCore.Components;
using Safety.Core.Policy;

namespace Safety.Web.Policy.Pages;

/// <summary>The numbers that differ between two versions.</summary>
public partial class PolicyDiff
{
    /// <summary>The differences.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PolicyChange> Changes { get; set; } = [];
}

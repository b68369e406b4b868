using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Audit.Pages;

/// <summary>A state as a tree of plain words.</summary>
public partial class ValueTree
{
    /// <summary>The value.</summary>
    [Parameter, EditorRequired]
    public JsonNode? Node { get; set; }

    /// <summary>The agency's clock.</summary>
    [Parameter, EditorRequired]
    public AgencyTime Time { get; set; } = default!;

    [Inject]
    private Standing Standing { get; set; } = default!;
}

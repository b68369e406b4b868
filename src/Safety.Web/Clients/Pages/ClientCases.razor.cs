using Microsoft.AspNetCore.Components;
using Safety.Web.Casework;

namespace Safety.Web.Clients.Pages;

/// <summary>The cases of a client that the reader may open.</summary>
public partial class ClientCases
{
    /// <summary>The cases.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<CaseCard> Cases { get; set; } = [];
}

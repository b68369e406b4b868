using Microsoft.AspNetCore.Components;

namespace Safety.Web.Clients.Pages;

/// <summary>The known risks in force, and the limits with what was said of their effect.</summary>
public partial class AroundClientLimits
{
    /// <summary>The client's safety.</summary>
    [Parameter, EditorRequired]
    public ClientSafetyView View { get; set; } = default!;
}

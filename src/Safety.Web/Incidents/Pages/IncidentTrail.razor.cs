using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>What was put right, and what else came under the id of the report or of one of its parts.</summary>
public sealed partial class IncidentTrail
{
    [Inject]
    private AgencyTime Time { get; set; } = null!;
}

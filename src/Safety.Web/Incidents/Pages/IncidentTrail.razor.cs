namespace Safety.Web.Incidents.Pages;

/// <summary>What was put right, and what else came under the report's id.</summary>
public sealed partial class IncidentTrail;

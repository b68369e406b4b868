namespace Safety.Web.Incidents.Pages;

/// <summary>The words of a report, in the order in which they came. None replaces another.</summary>
public sealed partial class IncidentWords;

namespace Safety.Web.Incidents.Pages;

/// <summary>What stands where a report is not there, or not for whoever asks; the two are never told apart.</summary>
public partial class NotThere;

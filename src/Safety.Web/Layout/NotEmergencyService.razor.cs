namespace Safety.Web.Layout;

/// <summary>Says what this service is not, so that nobody in danger waits for it.</summary>
public partial class NotEmergencyService;

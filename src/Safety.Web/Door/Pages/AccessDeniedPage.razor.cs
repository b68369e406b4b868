namespace Safety.Web.Door.Pages;

/// <summary>
/// Says that a role does not reach this far. Whether a thing exists is never told here; that is a 404.
/// </summary>
public sealed partial class AccessDeniedPage;

namespace Safety.Web.Door.Pages;

/// <summary>Says that the session has ended.</summary>
public sealed partial class SignedOutPage;

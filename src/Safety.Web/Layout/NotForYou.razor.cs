namespace Safety.Web.Layout;

/// <summary>What a signed-in person sees on a page that their role does not open.</summary>
public partial class NotForYou;

namespace Safety.Web.Layout;

/// <summary>
/// Leaves for a page that tells nothing, for a worker who is not alone. A plain link without script; with script it
/// hides the page at once, leaves no way back by the browser's back button, and answers to Shift pressed three times.
/// </summary>
public partial class QuickExit;

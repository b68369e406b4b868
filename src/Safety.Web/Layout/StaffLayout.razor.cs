namespace Safety.Web.Layout;

/// <summary>
/// The frame of pages for frontline staff: plain HTML that works without script, on a phone, over a bad network.
/// A page in it also says <c>@attribute [ExcludeFromInteractiveRouting]</c>, so that no circuit ever renders it.
/// </summary>
public partial class StaffLayout;

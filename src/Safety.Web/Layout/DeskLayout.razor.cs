namespace Safety.Web.Layout;

/// <summary>
/// The office's frame for pages of reading and of forms that one fills in with care: plain HTML without a circuit, so
/// that what was typed is never lost with a connection. A page in it also says
/// <c>@attribute [ExcludeFromInteractiveRouting]</c>.
/// </summary>
public partial class DeskLayout;

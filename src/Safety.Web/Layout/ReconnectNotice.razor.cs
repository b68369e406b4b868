namespace Safety.Web.Layout;

/// <summary>
/// What a person sees when the page has lost its server, in plain words; office.js fills in since when.
/// </summary>
public partial class ReconnectNotice;

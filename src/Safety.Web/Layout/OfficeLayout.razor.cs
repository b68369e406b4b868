namespace Safety.Web.Layout;

/// <summary>
/// The frame of pages for managers, safety leads, auditors and administrators: MudBlazor, interactive on the server,
/// prerendered so that it reads without a circuit. Its colours come from office.css; no theme provider is needed.
/// </summary>
public partial class OfficeLayout;

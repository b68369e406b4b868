namespace Safety.Web.Layout;

/// <summary>The way home, at the top of every page.</summary>
public partial class Brand;

namespace Safety.Web.Limits.Pages;

/// <summary>The clock and the life of a limit.</summary>
public partial class LimitFactsPart
{
    private const int ShownMost = 20;
}

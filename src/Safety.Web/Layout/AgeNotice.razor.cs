using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>Says how old a view is that may lag, when that is more than a person would expect.</summary>
public partial class AgeNotice
{
    /// <summary>An age beyond which the notice shows (design, section 7).</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromSeconds(5);

    /// <summary>The moment up to which the view knows everything.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset UpTo { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private TimeSpan Age => Time.Now - UpTo;
}

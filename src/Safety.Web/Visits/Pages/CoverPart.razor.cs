using Microsoft.AspNetCore.Components;

namespace Safety.Web.Visits.Pages;

/// <summary>How visits are and were covered, with the visits behind the numbers.</summary>
public partial class CoverPart
{
    private IReadOnlyList<IReadOnlyList<string>> rows = [];
    private IReadOnlyList<(string Title, IReadOnlyList<VisitInBrief> List)> lists = [];

    /// <summary>The visits.</summary>
    [Parameter, EditorRequired]
    public VisitsSeen Visits { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        rows = VisitPhrases.RowsOf(Visits.Tally);
        lists =
        [
            .. new[] { ("To come", Visits.Coming), ("The latest", Visits.Past) }.Where(one => one.Item2.Count > 0),
        ];
    }
}

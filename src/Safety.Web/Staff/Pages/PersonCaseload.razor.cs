using Microsoft.AspNetCore.Components;
using Safety.Web.Casework;
using Safety.Web.Casework.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>What a person carries against what they declared that they can; why is told nowhere.</summary>
public partial class PersonCaseload
{
    private const int Whole = 100;

    private static readonly string[] Headings = ["What is counted", "Carried", "The most now", "With whole capacity"];

    private IReadOnlyList<string> names = [];
    private IReadOnlyList<BarSeries> series = [];
    private IReadOnlyList<IReadOnlyList<string>> rows = [];

    /// <summary>The caseload.</summary>
    [Parameter, EditorRequired]
    public CaseloadView Load { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        names = [.. Load.Lines.Select(line => line.Ceiling)];
        series =
        [
            new("Carried", [.. Load.Lines.Select(PercentOf)]), new("The most", [.. Load.Lines.Select(_ => Whole)]),
        ];
        rows =
        [
            .. Load.Lines.Select(line => (IReadOnlyList<string>)
            [
                line.Ceiling, CasePhrases.Number(line.Carried), CasePhrases.Number(line.Most),
                CasePhrases.Number(line.Full),
            ]),
        ];
    }

    // Whoever declared that they can carry nothing, and carries something, is at twice the most at least.
    private static int PercentOf(CaseloadLineView line) => line.Most > 0
        ? (int)(Whole * line.Carried / line.Most)
        : line.Carried > 0 ? 2 * Whole : 0;
}

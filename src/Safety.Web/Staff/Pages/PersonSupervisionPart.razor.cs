using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;
using Safety.Web.Staff.Supervisions.Pages;
using static Safety.Web.Layout.NumberWords;

namespace Safety.Web.Staff.Pages;

/// <summary>A person's supervision: what each month has against the agency's rule, and what was lost.</summary>
public partial class PersonSupervisionPart
{
    private static readonly string[] Headings = ["Month", "How it stands", "Minutes that count", "Minutes owed"];

    private IReadOnlyList<string> months = [];
    private IReadOnlyList<BarSeries> series = [];
    private IReadOnlyList<IReadOnlyList<string>> rows = [];

    /// <summary>The supervision.</summary>
    [Parameter, EditorRequired]
    public PersonSupervision Held { get; set; } = default!;

    /// <summary>Whose.</summary>
    [Parameter, EditorRequired]
    public Guid Person { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        months = [.. Held.Months.Select(month => Moments.Month(month.Month))];
        series =
        [
            new("Counts", [.. Held.Months.Select(month => month.CountedMinutes)]),
            new("Owed", [.. Held.Months.Select(month => month.NeededMinutes)]),
        ];
        rows =
        [
            .. Held.Months.Select(month => (IReadOnlyList<string>)
            [
                Moments.Month(month.Month), SupervisionPhrases.LookOf(month.State).Text,
                Said(month.CountedMinutes), Said(month.NeededMinutes),
            ]),
        ];
    }
}

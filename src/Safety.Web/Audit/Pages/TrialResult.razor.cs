using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Web.Audit.Trials;
using Safety.Web.Layout;
using static Safety.Web.Layout.NumberWords;

namespace Safety.Web.Audit.Pages;

/// <summary>What a trial of a policy came to.</summary>
public sealed partial class TrialResult
{
    private static readonly IReadOnlyList<string> TakenHeadings = ["Kind", "Really", "False or test"];

    private IReadOnlyList<TrialOfKind> replayed = [];
    private IReadOnlyList<string> names = [];
    private IReadOnlyList<BarSeries> series = [];
    private IReadOnlyList<KindTable> tables = [];
    private IReadOnlyList<IReadOnlyList<string>> taken = [];
    private IReadOnlyList<TrialDifference> differences = [];

    /// <summary>The trial, done.</summary>
    [Parameter, EditorRequired]
    public TrialRun Run { get; set; } = default!;

    private DateTimeOffset KeptUntil => Run.StartedAt + PolicyTrials.KeptFor;

    private int NotExact => replayed.Sum(kind => kind.Missed);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var kinds = Run.Outcome?.Kinds ?? [];
        replayed = [.. kinds.Where(kind => kind.Replayed && kind.Real.Alerts + kind.Control + kind.Trial.Alerts > 0)];
        names = [.. replayed.Select(kind => AlertWords.Of(kind.Kind))];
        series =
        [
            new("Really", [.. replayed.Select(kind => kind.Real.Alerts)]),
            new("Replayed in force", [.. replayed.Select(kind => kind.Control)]),
            new("On trial", [.. replayed.Select(kind => kind.Trial.Alerts)]),
        ];
        tables = TablesOf(replayed);
        taken =
        [
            .. kinds.Where(kind => !kind.Replayed).Select(kind => (IReadOnlyList<string>)
            [
                AlertWords.Of(kind.Kind), Said(kind.Real.Alerts), Said(kind.Real.False),
            ]),
        ];
        differences = Run.Outcome?.Differences ?? [];
    }

    // One after the other, because all together would be wider than a page.
    private static IReadOnlyList<KindTable> TablesOf(IReadOnlyList<TrialOfKind> kinds) =>
    [
        KindTable.Of(
            "How many", ["Really", "Replayed in force", "On trial", "Would not have come", "Would have come"], kinds,
            kind =>
            [
                Said(kind.Real.Alerts), Said(kind.Control), Said(kind.Trial.Alerts), Said(kind.Gone), Said(kind.New),
            ]),
        KindTable.Of(
            "When", ["Earlier", "Later", "Before harm, really", "Before harm, on trial"], kinds,
            kind =>
            [
                TrialPhrases.Moved(kind.Earlier, kind.EarlierBy), TrialPhrases.Moved(kind.Later, kind.LaterBy),
                TrialPhrases.Moved(kind.Real.BeforeHarm, kind.Real.HarmLead),
                TrialPhrases.Moved(kind.Trial.BeforeHarm, kind.Trial.HarmLead),
            ]),
        KindTable.Of(
            "False or test",
            ["Really", "On trial", "Of those that would not have come", "Nobody said, on trial"], kinds,
            kind =>
            [
                Said(kind.Real.False), Said(kind.Trial.False), Said(kind.GoneFalse), Said(kind.Trial.Unclassified),
            ]),
    ];

    private sealed record KindTable(
        string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
    {
        public static KindTable Of(
            string caption, IReadOnlyList<string> headings, IReadOnlyList<TrialOfKind> kinds,
            Func<TrialOfKind, IReadOnlyList<string>> row) => new(
            caption, ["Kind", .. headings], [.. kinds.Select(kind => (IReadOnlyList<string>)
                [AlertWords.Of(kind.Kind), .. row(kind)])]);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Web.Audit.Trials;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Pages;

/// <summary>What a trial of a policy came to.</summary>
public sealed partial class TrialResult
{
    private static readonly IReadOnlyList<string> Headings =
    [
        "Kind", "Really", "Replayed in force", "On trial", "Would not have come", "of them false or test",
        "Would have come", "Earlier", "Later", "False, really", "False, on trial", "Nobody said, on trial",
        "Before harm, really", "Before harm, on trial",
    ];

    private static readonly IReadOnlyList<string> TakenHeadings = ["Kind", "Why not", "Really", "False or test"];

    private IReadOnlyList<TrialOfKind> replayed = [];
    private IReadOnlyList<string> names = [];
    private IReadOnlyList<BarSeries> series = [];
    private IReadOnlyList<IReadOnlyList<string>> rows = [];
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
        rows = [.. replayed.Select(Row)];
        taken =
        [
            .. kinds.Where(kind => !kind.Replayed).Select(kind => (IReadOnlyList<string>)
            [
                AlertWords.Of(kind.Kind), PolicyTrial.NotReplayed[kind.Kind], Count(kind.Real.Alerts),
                Count(kind.Real.False),
            ]),
        ];
        differences = Run.Outcome?.Differences ?? [];
    }

    private static IReadOnlyList<string> Row(TrialOfKind kind) =>
    [
        AlertWords.Of(kind.Kind), Count(kind.Real.Alerts), Count(kind.Control), Count(kind.Trial.Alerts),
        Count(kind.Gone), Count(kind.GoneFalse), Count(kind.New), TrialPhrases.Moved(kind.Earlier, kind.EarlierBy),
        TrialPhrases.Moved(kind.Later, kind.LaterBy), Count(kind.Real.False), Count(kind.Trial.False),
        Count(kind.Trial.Unclassified), TrialPhrases.Moved(kind.Real.BeforeHarm, kind.Real.HarmLead),
        TrialPhrases.Moved(kind.Trial.BeforeHarm, kind.Trial.HarmLead),
    ];

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

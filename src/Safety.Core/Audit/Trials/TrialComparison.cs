using Safety.Core.Alerts;

namespace Safety.Core.Audit.Trials;

/// <summary>Holds what would have come against what came.</summary>
/// <param name="from">The beginning of the span that is looked at.</param>
/// <param name="until">Its end, not within it.</param>
/// <param name="harms">The serious incidents.</param>
public sealed class TrialComparison(DateTimeOffset from, DateTimeOffset until, Harms harms)
{
    /// <summary>Alerts that are nearer than this are not called earlier or later. Our judgement.</summary>
    public static TimeSpan SameWithin { get; } = TimeSpan.FromMinutes(1);

    /// <summary>What the trial comes to.</summary>
    /// <param name="real">All real alerts, those outside the span among them.</param>
    /// <param name="control">What the replay finds under the numbers that were really in force.</param>
    /// <param name="trial">What it finds under the numbers on trial.</param>
    public TrialOutcome Of(
        IReadOnlyList<RealAlert> real, IReadOnlyList<ImaginedAlert> control, IReadOnlyList<ImaginedAlert> trial)
    {
        var replayed = PolicyTrial.Kinds.ToHashSet();
        var ours = real.Where(alert => replayed.Contains(alert.Raised.Kind)).ToList();
        var controls = AlertPairs.Of(ours, control, TimeSpan.FromSeconds(1)).Where(IsWithin)
            .ToLookup(pair => KindOf(pair));
        var trials = AlertPairs.Of(ours, trial, Harms.Within).Where(IsWithin).ToLookup(pair => KindOf(pair));
        var others = real.Where(alert => !replayed.Contains(alert.Raised.Kind))
            .Select(alert => new AlertPair(alert, Imagined(alert))).Where(IsWithin).ToLookup(pair => KindOf(pair));
        return new TrialOutcome(
        [
            .. PolicyTrial.Kinds.Select(kind => OfKind(kind, true, [.. controls[kind]], [.. trials[kind]])),
            .. others.OrderBy(kind => kind.Key).Select(kind => OfKind(kind.Key, false, [.. kind], [.. kind])),
        ],
        [
            .. trials.SelectMany(kind => kind).Select(Difference).OfType<TrialDifference>()
                .OrderBy(one => one.RaisedAt ?? one.ImaginedAt),
        ]);
    }

    private TrialOfKind OfKind(AlertKind kind, bool isReplayed, List<AlertPair> control, List<AlertPair> trial)
    {
        var earlier = Moved(trial, -1);
        var later = Moved(trial, 1);
        var gone = trial.Where(pair => pair.Imagined is null).ToList();
        return new TrialOfKind(
            kind, isReplayed,
            Tally([.. trial.Where(pair => IsIn(pair.Real?.Raised.RaisedAt))], pair => Imagined(pair.Real!)),
            control.Count(pair => IsIn(pair.Imagined?.At)),
            control.Count(pair => pair.Imagined is null),
            Tally([.. trial.Where(pair => IsIn(pair.Imagined?.At))], pair => pair.Imagined!),
            gone.Count, gone.Count(pair => pair.Real!.WasFalse == true),
            trial.Count(pair => pair.Real is null),
            earlier.Count, Middle(earlier), later.Count, Middle(later));
    }

    private TrialTally Tally(List<AlertPair> pairs, Func<AlertPair, ImaginedAlert> of)
    {
        var leads = pairs.Select(pair => harms.After(of(pair))).OfType<TimeSpan>().ToList();
        return new TrialTally(
            pairs.Count, pairs.Count(pair => pair.Real?.WasFalse == true),
            pairs.Count(pair => pair.Real?.WasFalse is null), leads.Count, Middle(leads));
    }

    private TrialDifference? Difference(AlertPair pair)
    {
        if (ChangeOf(pair) is not { } change) return null;
        var real = pair.Real is { } one ? Imagined(one) : null;
        var either = (pair.Imagined ?? real)!;
        return new TrialDifference(
            change, either.Kind, either.Subject, either.Client, pair.Real?.Id, real?.At, pair.Imagined?.At,
            pair.Real?.Class, real is null ? null : harms.After(real),
            pair.Imagined is { } other ? harms.After(other) : null);
    }

    private static TrialChange? ChangeOf(AlertPair pair) => pair switch
    {
        { Imagined: null } => TrialChange.Gone,
        { Real: null } => TrialChange.New,
        { Later: { } later } when later <= -SameWithin => TrialChange.Earlier,
        { Later: { } later } when later >= SameWithin => TrialChange.Later,
        _ => null,
    };

    private static List<TimeSpan> Moved(List<AlertPair> pairs, int sign) =>
    [
        .. pairs.Select(pair => pair.Later).OfType<TimeSpan>()
            .Where(later => later.Duration() >= SameWithin && Math.Sign(later.Ticks) == sign)
            .Select(later => later.Duration()),
    ];

    private static TimeSpan? Middle(List<TimeSpan> spans) =>
        spans.Count == 0 ? null : spans.Order().ElementAt((spans.Count - 1) / 2);

    private static ImaginedAlert Imagined(RealAlert alert) => new(
        alert.Raised.Kind, alert.Raised.Subject, alert.Raised.Severity, alert.Raised.Concerned, alert.Raised.Client,
        alert.Raised.RaisedAt);

    private static AlertKind KindOf(AlertPair pair) => pair.Real?.Raised.Kind ?? pair.Imagined!.Kind;

    private bool IsWithin(AlertPair pair) => IsIn(pair.Real?.Raised.RaisedAt) || IsIn(pair.Imagined?.At);

    private bool IsIn(DateTimeOffset? at) => at >= from && at < until;
}

using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Core.Audit.Trials;

/// <summary>An alert that would have come in a history that was told again.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Whom or what it concerns.</param>
/// <param name="Severity">How bad it is when it is raised.</param>
/// <param name="Concerned">The people it is about.</param>
/// <param name="Client">The client whom it is about, or null.</param>
/// <param name="At">When it would have been raised.</param>
public sealed record ImaginedAlert(
    AlertKind Kind, AlertSubject Subject, Severity Severity, IReadOnlyList<StaffId> Concerned, ClientId? Client,
    DateTimeOffset At)
{
    /// <summary>Its key; see <see cref="AlertKey"/>.</summary>
    public string Key { get; } = AlertKey.Of(Kind, Subject);
}

/// <summary>What a rule found at a moment, in a history that was told again.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="At">When.</param>
internal readonly record struct FoundAt(Finding Finding, DateTimeOffset At);

/// <summary>
/// Makes alerts of what the rules found, one open for each key, as the live service does. Nobody can say when people
/// would have answered an alert that never was: it ends when the real one of its key ended, and otherwise after
/// <see cref="OpenFor"/>.
/// </summary>
internal static class ImaginedAlerts
{
    /// <summary>How long an alert stays open that has no real one beside it. Our judgement.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromDays(14);

    /// <summary>The alerts that would have been raised.</summary>
    /// <param name="found">What the rules found in one stream, in order.</param>
    /// <param name="realOf">The real alerts of a key, in the order in which they were raised.</param>
    public static IReadOnlyList<ImaginedAlert> Of(
        IReadOnlyList<FoundAt> found, Func<string, IReadOnlyList<RealAlert>> realOf)
    {
        var closing = new Dictionary<string, DateTimeOffset?>();
        var alerts = new List<ImaginedAlert>();
        foreach (var (finding, at) in found)
        {
            if (finding.JoinsOnly) continue;
            var key = finding.Key;
            var real = realOf(key);
            if (closing.TryGetValue(key, out var closesAt) && !(closesAt <= at)) continue;
            // What a person took up again is open again.
            if (real.Any(one => one.Spans.Skip(1).Any(span => span.Covers(at)))) continue;
            closing[key] = ClosingOf(at, real);
            alerts.Add(new ImaginedAlert(
                finding.Kind, finding.Subject, finding.Severity, finding.Concerned, finding.Client, at));
        }

        return alerts;
    }

    private static DateTimeOffset? ClosingOf(DateTimeOffset at, IReadOnlyList<RealAlert> real)
    {
        var same = real.LastOrDefault(one => one.Spans[0].Covers(at))
            ?? real.FirstOrDefault(one => one.Raised.RaisedAt > at && one.Raised.RaisedAt - at <= OpenFor);
        return same is null ? at + OpenFor : same.Spans[0].To;
    }
}

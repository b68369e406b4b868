using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Trials;

/// <summary>A time over which an alert was open.</summary>
/// <param name="From">Since when.</param>
/// <param name="To">Until when, or null when it is open still.</param>
public sealed record OpenSpan(DateTimeOffset From, DateTimeOffset? To)
{
    /// <summary>Whether it was open at a moment.</summary>
    public bool Covers(DateTimeOffset at) => From <= at && !(To <= at);
}

/// <summary>An alert that was really raised.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Raised">How it was raised.</param>
/// <param name="Spans">Over which times it was open; a second one begins when it was taken up again.</param>
/// <param name="Class">What it proved to be by the last word, or null when nobody said.</param>
public sealed record RealAlert(AlertId Id, AlertRaised Raised, IReadOnlyList<OpenSpan> Spans, AlarmClass? Class)
{
    /// <summary>Its key; see <see cref="AlertKey"/>.</summary>
    public string Key { get; } = AlertKey.Of(Raised.Kind, Raised.Subject);

    /// <summary>Whether it proved to be false or a test; null when nobody said.</summary>
    public bool? WasFalse => Class is { } said ? said is AlarmClass.False or AlarmClass.Test : null;

    /// <summary>An alert from its facts; those that say nothing of its life are passed over.</summary>
    /// <param name="id">The alert.</param>
    /// <param name="facts">Its facts, in order.</param>
    /// <returns>The alert, or null when none of the facts raised it.</returns>
    public static RealAlert? Of(AlertId id, IEnumerable<object> facts)
    {
        RealAlert? alert = null;
        foreach (var fact in facts)
        {
            alert = (alert, fact) switch
            {
                (null, AlertRaised e) => new RealAlert(id, Slim(e), [new OpenSpan(e.RaisedAt, null)], null),
                ({ } one, AlertResolved e) => one.ClosedAt(e.ResolvedAt),
                ({ } one, DrillAlertEnded e) => one.ClosedAt(e.EndedAt),
                ({ } one, AlertReopened e) => one with { Spans = [.. one.Spans, new OpenSpan(e.ReopenedAt, null)] },
                ({ } one, AlertClassified e) => one with { Class = e.Class },
                _ => alert,
            };
        }

        return alert;
    }

    /// <summary>Without the words and the ladder: many are held at once, and a trial calls nobody.</summary>
    public static AlertRaised Slim(AlertRaised raised) =>
        raised with { Reason = "", Evidence = [], Ladder = new EscalationLadder([]) };

    private RealAlert ClosedAt(DateTimeOffset at) =>
        this with { Spans = [.. Spans.SkipLast(1), Spans[^1] with { To = at }] };
}

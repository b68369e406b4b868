using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Web.Alerts.Views;

/// <summary>
/// One row of the queue: what it is, who has it, what happens next and when, and what the reader can do.
/// </summary>
/// <param name="Id">The alert.</param>
/// <param name="Kind">The kind.</param>
/// <param name="KindWords">The kind in words.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="SeverityLevel">The severity's level, 0 to 5.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsOpen">Whether somebody must still answer.</param>
/// <param name="Reason">Why, in plain words without names.</param>
/// <param name="Subject">Whom or what it concerns, and which team answers.</param>
/// <param name="TeamName">What that team is called, or null.</param>
/// <param name="RaisedAt">When it was raised (UTC).</param>
/// <param name="Owner">Who has it, or null.</param>
/// <param name="Step">The step that was called last, from 1; more than the steps when everybody was told.</param>
/// <param name="Steps">How many steps its ladder has.</param>
/// <param name="Round">Which round of calls it is, from 1.</param>
/// <param name="Broadcasts">How often everybody was told.</param>
/// <param name="EvidenceCount">How many facts speak for it.</param>
/// <param name="Next">What happens by itself next, or null when it is over.</param>
/// <param name="PrimaryAct">The obvious act, or null when another person has it or the reader only reads.</param>
/// <param name="Acts">Every act that is open to the reader.</param>
/// <param name="Decision">What was decided, or null.</param>
/// <param name="ResolvedBy">Who decided, or null.</param>
/// <param name="ResolvedAt">When it was decided (UTC), or null.</param>
/// <param name="Ties">Other open alerts that belong to it, of those that the reader sees.</param>
public sealed record AlertEntry(
    AlertId Id,
    AlertKind Kind,
    string KindWords,
    Severity Severity,
    int SeverityLevel,
    AlertStatus Status,
    bool IsOpen,
    string Reason,
    AlertSubject Subject,
    string? TeamName,
    DateTimeOffset RaisedAt,
    AlertPerson? Owner,
    int Step,
    int Steps,
    int Round,
    int Broadcasts,
    int EvidenceCount,
    AlertNext? Next,
    AlertAct? PrimaryAct,
    IReadOnlyList<AlertAct> Acts,
    AlertDecision? Decision,
    AlertPerson? ResolvedBy,
    DateTimeOffset? ResolvedAt,
    IReadOnlyList<AlertTie> Ties)
{
    /// <summary>The row of an alert for one reader.</summary>
    internal static AlertEntry Of(
        Alert alert, AlertSight sight, StaffDirectory directory, PolicyInForce policy, IEnumerable<AlertTie> ties)
    {
        var names = new AlertNames(alert, sight, directory);
        var acts = AlertActs.Of(alert, sight, policy);
        return new AlertEntry(
            new AlertId(alert.Id), alert.Kind, AlertWords.Of(alert.Kind), alert.Severity, alert.Level, alert.Status,
            alert.Open, alert.Reason, alert.Subject, names.Team(alert.Subject.Team), alert.RaisedAt,
            names.OrNone(alert.Owner), alert.Step + 1, alert.Ladder.Steps.Count, alert.Round, alert.Broadcasts,
            alert.Evidence.Count, AlertNext.Of(alert, names, directory), AlertActs.PrimaryOf(alert, acts), acts,
            alert.Decision, names.OrNone(alert.ResolvedBy), alert.ResolvedAt, [.. ties]);
    }
}

/// <summary>A page of a list of alerts.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">The cursor of the next page, or null on the last.</param>
/// <param name="LastEventId">
/// Where the stream of changes stood before the list was read: a stream that begins after it misses nothing.
/// </param>
public sealed record AlertList(IReadOnlyList<AlertEntry> Items, string? Next, long LastEventId);

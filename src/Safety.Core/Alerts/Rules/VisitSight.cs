using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Alerts.Rules;

/// <summary>A fact of a visit as the rules see it.</summary>
internal sealed record VisitSight(Sighting Seen, VisitAsSeen Visit)
{
    /// <summary>What a rule says of a fact that is none of its business.</summary>
    public const string NotOfVisit = "The rule is about visits; this fact is not of one.";

    /// <summary>The sight of any fact of a visit, or null.</summary>
    public static VisitSight? Of(Sighting seen) =>
        VisitAsSeen.Of(seen.After) is { } visit ? new VisitSight(seen, visit) : null;

    /// <summary>What must be answered; never by those who go on the visit.</summary>
    public Finding Finding(string rule, AlertKind kind, Severity severity, string reason, PolicyInForce policy) => new(
        kind,
        new AlertSubject(AlertSubjectType.Visit, Visit.Visit.Value, Visit.Team),
        severity,
        reason,
        new AlertEvidence(Seen.EventId, Seen.StreamId, rule),
        Visit.Going,
        policy.Numbers.AnswerWithinBySeverity[(int)severity],
        Client: Canary.Is(Visit.Team) ? null : Visit.Client);
}

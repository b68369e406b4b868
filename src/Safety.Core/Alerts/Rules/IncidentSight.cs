using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>A fact of an incident as the rules see it.</summary>
internal sealed record IncidentSight(Sighting Seen, IncidentAsSeen? Before, IncidentAsSeen After)
{
    /// <summary>What a rule says of a fact that is none of its business.</summary>
    public const string NotTold = "The rule is about what is told of an incident; this fact tells nothing.";

    /// <summary>The sight of a fact that tells what happened or how bad it is, or null.</summary>
    public static IncidentSight? OfTelling(Sighting seen) =>
        seen.Fact is IncidentReported or InformalReportLogged or IncidentDetailAdded or IncidentCorrected
            or IncidentAssessed or ConflictingReportKept or ConflictingEntryKept
            ? Of(seen)
            : null;

    /// <summary>The sight of any fact of an incident, or null.</summary>
    public static IncidentSight? Of(Sighting seen) =>
        IncidentAsSeen.Of(seen.After) is { } after
            ? new IncidentSight(seen, IncidentAsSeen.Of(seen.Before), after)
            : null;

    /// <summary>The highest severity that anybody has said: the floors of its categories and every rating.</summary>
    public Severity Severity => After.Severity;

    /// <summary>It is new, or became more severe.</summary>
    public bool Rises => Before is null || Severity > Before.Severity;

    /// <summary>It is of one of these categories.</summary>
    public bool Is(params IReadOnlyList<IncidentCategory> categories) => Has(After, categories);

    /// <summary>It is of one of these categories and was of none of them before.</summary>
    public bool Becomes(params IReadOnlyList<IncidentCategory> categories) =>
        Is(categories) && (Before is null || !Has(Before, categories));

    /// <summary>The fact names somebody who was not named before; they must not answer an open alert.</summary>
    public bool NamesMore => Before is not null && After.Named.Except(Before.Named).Any();

    /// <summary>The fact is something that the reporter can see, after they had been left without word.</summary>
    public bool BreaksSilence => Before?.SilentSince is not null && After.SilentSince is null;

    /// <summary>The fact says that support which was found overdue was given or declined.</summary>
    public bool EndsSupport => Before is not null && Before.LateSupport.Except(After.OwedSupport).Any();

    /// <summary>What must be answered.</summary>
    public Finding Finding(
        string rule, AlertKind kind, Severity severity, string reason, PolicyInForce policy, bool joinsOnly = false) =>
        new(
            kind,
            new AlertSubject(AlertSubjectType.Incident, After.Id, After.Team),
            severity,
            reason,
            new AlertEvidence(Seen.EventId, Seen.StreamId, rule),
            After.Named,
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            JoinsOnly: joinsOnly,
            Client: After.Client);

    private static bool Has(IncidentAsSeen incident, IReadOnlyList<IncidentCategory> categories) =>
        incident.Categories.Any(categories.Contains);
}

using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>An incident type of the violent incident log, Labor Code 6401.9 (d)(2)(G). Several may apply.</summary>
public enum LogIncidentType
{
    /// <summary>Biting, choking, grabbing, kicking, punching, pushing, spitting and the like.</summary>
    PhysicalAttackNoWeapon,

    /// <summary>An attack with a weapon or another object.</summary>
    AttackWithWeaponOrObject,

    /// <summary>A threat of physical force or of a weapon.</summary>
    Threat,

    /// <summary>Sexual assault, or a threat of it, or unwanted sexual conduct.</summary>
    SexualAssaultOrThreat,

    /// <summary>An attack by an animal.</summary>
    AnimalAttack,

    /// <summary>Anything else of the log.</summary>
    Other,
}

/// <summary>What is known about each category beforehand: words, the least severity, its place in the log.</summary>
public static class IncidentCategories
{
    /// <summary>The label in plain English, as a person under stress would look for it.</summary>
    public static string Label(IncidentCategory category) => category switch
    {
        IncidentCategory.VerbalAbuse => "Shouting, insult, humiliation",
        IncidentCategory.DiscriminatoryAbuse => "Abuse on a protected ground",
        IncidentCategory.Intimidation => "Implied threat (\"I know where you live\")",
        IncidentCategory.ThreatDirect => "Threat of force",
        IncidentCategory.ThreatWeapon => "Threat with or of a weapon",
        IncidentCategory.ThreatThirdParty => "Threat to family, colleague, other",
        IncidentCategory.HomicidalIdeationDisclosed => "Fantasy or intent to kill disclosed",
        IncidentCategory.PhysicalAssault => "Force, no weapon",
        IncidentCategory.PhysicalAssaultWeapon => "Force with a weapon or object",
        IncidentCategory.RestraintConfinement => "Held, locked in, door blocked",
        IncidentCategory.SexualHarassment => "Unwanted sexual conduct",
        IncidentCategory.SexualAssault => "Sexual contact or attempt",
        IncidentCategory.StalkingFixation => "Repeated unwanted pursuit",
        IncidentCategory.OnlineAbuse => "Posts, doxxing, deep fakes, recording",
        IncidentCategory.CoerciveDemand => "Demand under threat (complaint, self-harm, exposure)",
        IncidentCategory.EscalatingContact => "Contact demands beyond agreement",
        IncidentCategory.BoundaryIntrusion => "Gifts, home approach, personal questions",
        IncidentCategory.PropertyDamage => "Damage to car, phone, room",
        IncidentCategory.AnimalAttack => "Dog or other animal",
        IncidentCategory.UnsafeEnvironment => "Drugs, weapons seen, hazard in the home",
        IncidentCategory.UnescortedHighRiskVisit => "Required escort absent",
        IncidentCategory.MissedCheckinConfirmed => "Missed check-in that proved real",
        IncidentCategory.VicariousTraumaExposure => "Harmed by what I had to hear or see",
        IncidentCategory.OrganisationalFailure => "The agency did not answer or gave no cover",
        IncidentCategory.NearMiss => "Near miss: it could have happened",
    };

    /// <summary>
    /// The least severity at which the agency answers, whatever the worker's own rating: a frightened person rates low.
    /// Physical attack is at least serious (SOAS-R); the rest is our judgement.
    /// </summary>
    public static Severity Floor(IncidentCategory category) => category switch
    {
        IncidentCategory.NearMiss => Severity.None,
        IncidentCategory.VerbalAbuse or IncidentCategory.EscalatingContact or IncidentCategory.BoundaryIntrusion
            or IncidentCategory.VicariousTraumaExposure => Severity.Low,
        IncidentCategory.DiscriminatoryAbuse or IncidentCategory.Intimidation or IncidentCategory.SexualHarassment
            or IncidentCategory.OnlineAbuse or IncidentCategory.CoerciveDemand or IncidentCategory.PropertyDamage
            or IncidentCategory.AnimalAttack or IncidentCategory.UnsafeEnvironment
            or IncidentCategory.UnescortedHighRiskVisit or IncidentCategory.OrganisationalFailure => Severity.Moderate,
        IncidentCategory.ThreatDirect or IncidentCategory.ThreatThirdParty or IncidentCategory.PhysicalAssault
            or IncidentCategory.StalkingFixation or IncidentCategory.MissedCheckinConfirmed => Severity.Serious,
        IncidentCategory.ThreatWeapon or IncidentCategory.HomicidalIdeationDisclosed
            or IncidentCategory.PhysicalAssaultWeapon or IncidentCategory.RestraintConfinement
            or IncidentCategory.SexualAssault => Severity.Severe,
    };

    /// <summary>
    /// The types of the violent incident log; empty where the category alone says nothing of violence, so that a near
    /// miss or a missed check-in is filed under what its other categories say. Disclosed intent is a threat only if it
    /// was conveyed, which the person who completes the log confirms.
    /// </summary>
    public static IReadOnlyList<LogIncidentType> LogTypes(IncidentCategory category) => category switch
    {
        IncidentCategory.Intimidation or IncidentCategory.ThreatDirect or IncidentCategory.ThreatWeapon
            or IncidentCategory.ThreatThirdParty or IncidentCategory.HomicidalIdeationDisclosed
            => [LogIncidentType.Threat],
        IncidentCategory.StalkingFixation => [LogIncidentType.Threat, LogIncidentType.Other],
        IncidentCategory.PhysicalAssault or IncidentCategory.RestraintConfinement
            => [LogIncidentType.PhysicalAttackNoWeapon],
        IncidentCategory.PhysicalAssaultWeapon => [LogIncidentType.AttackWithWeaponOrObject],
        IncidentCategory.SexualHarassment or IncidentCategory.SexualAssault
            => [LogIncidentType.SexualAssaultOrThreat],
        IncidentCategory.AnimalAttack => [LogIncidentType.AnimalAttack],
        IncidentCategory.VerbalAbuse or IncidentCategory.DiscriminatoryAbuse or IncidentCategory.OnlineAbuse
            or IncidentCategory.CoerciveDemand or IncidentCategory.EscalatingContact
            or IncidentCategory.BoundaryIntrusion or IncidentCategory.PropertyDamage
            or IncidentCategory.UnsafeEnvironment => [LogIncidentType.Other],
        IncidentCategory.UnescortedHighRiskVisit or IncidentCategory.OrganisationalFailure
            or IncidentCategory.MissedCheckinConfirmed or IncidentCategory.VicariousTraumaExposure
            or IncidentCategory.NearMiss => [],
    };

    /// <summary>The types of the log that a whole report maps to, each once.</summary>
    public static IReadOnlyList<LogIncidentType> LogTypes(ReportContent report) =>
        [.. report.AllCategories.SelectMany(LogTypes).Distinct().Order()];
}

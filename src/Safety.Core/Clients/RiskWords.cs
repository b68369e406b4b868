using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>One known risk of one client.</summary>
public readonly record struct KnownRiskId(Guid Value) : IId<KnownRiskId>
{
    /// <inheritdoc/>
    public static KnownRiskId Of(Guid value) => new(value);
}

/// <summary>What kind of risk is known. The stable codes of the domain reference, section 6.7.</summary>
public enum KnownRiskKind
{
    /// <summary>Has attacked a person.</summary>
    PhysicalViolence,

    /// <summary>Has carried or used a weapon.</summary>
    Weapon,

    /// <summary>Has threatened.</summary>
    Threats,

    /// <summary>Has abused by word.</summary>
    VerbalAbuse,

    /// <summary>Sexual approach or assault.</summary>
    SexualRisk,

    /// <summary>Follows, watches, or will not let go.</summary>
    Stalking,

    /// <summary>An animal at the address.</summary>
    DangerousAnimal,

    /// <summary>The place itself.</summary>
    HazardousPremises,

    /// <summary>Another person at the address.</summary>
    AssociateRisk,

    /// <summary>Visits by two people only.</summary>
    TwoPersonVisit,

    /// <summary>No lone worker of a sex that is named in the reason.</summary>
    NoLoneWorkerOfSex,
}

/// <summary>How far a known risk has come.</summary>
public enum KnownRiskState
{
    /// <summary>Proposed by one person; not yet in force.</summary>
    Proposed,

    /// <summary>Approved by another person; in force.</summary>
    InForce,

    /// <summary>Not approved.</summary>
    Declined,

    /// <summary>Was in force, and was taken off.</summary>
    Removed,
}

/// <summary>What is owed for a known risk, each by a date.</summary>
public enum KnownRiskDuty
{
    /// <summary>A proposal waits for another person's decision.</summary>
    Decision,

    /// <summary>The client has not been told, and no reason for not telling stands.</summary>
    Notification,

    /// <summary>The risk must be looked at again.</summary>
    Review,

    /// <summary>The client's appeal waits for an answer.</summary>
    Appeal,
}

/// <summary>Why a known risk was taken off.</summary>
public enum RiskRemovalReason
{
    /// <summary>It was so, and is so no longer.</summary>
    NoLongerPresent,

    /// <summary>What was thought did not bear out.</summary>
    NotBorneOut,

    /// <summary>It was recorded for the wrong person or by mistake.</summary>
    RecordedInError,

    /// <summary>The client's appeal was upheld.</summary>
    AppealUpheld,

    /// <summary>Another known risk says it better.</summary>
    ReplacedByAnother,

    /// <summary>The time for keeping it has run out.</summary>
    RetentionEnded,
}

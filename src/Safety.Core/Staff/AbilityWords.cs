using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>One declaration of a member of staff about what they can carry for a time.</summary>
public readonly record struct CapacityDeclarationId(Guid Value) : IId<CapacityDeclarationId>
{
    /// <inheritdoc/>
    public static CapacityDeclarationId Of(Guid value) => new(value);
}

/// <summary>What a member of staff does not take on for a time, by kind of hazard.</summary>
public enum CapacityExclusion
{
    /// <summary>No visit alone.</summary>
    UnescortedVisits,

    /// <summary>No client with a history of violence.</summary>
    ViolenceHistory,

    /// <summary>No client with a history of weapons.</summary>
    WeaponHistory,

    /// <summary>No client with a history of threats.</summary>
    ThreatHistory,

    /// <summary>No client with a history of sexual approach or assault.</summary>
    SexualRisk,

    /// <summary>No client who follows or will not let go.</summary>
    Stalking,

    /// <summary>No address with a dangerous animal.</summary>
    DangerousAnimals,

    /// <summary>No hazardous premises.</summary>
    HazardousPremises,
}

/// <summary>Training that makes visits safer.</summary>
public enum TrainingKind
{
    /// <summary>How to calm a situation.</summary>
    DeEscalation,

    /// <summary>How to break away from a hold.</summary>
    Breakaway,

    /// <summary>How to work alone: plan, check in, call for help.</summary>
    LoneWorking,

    /// <summary>First aid.</summary>
    FirstAid,
}

/// <summary>Which right a person used; what goes against them soon after is looked at by somebody neutral.</summary>
public enum ProtectionGround
{
    /// <summary>They refused to make a visit alone.</summary>
    SoloVisitRefused,

    /// <summary>They filed a report of something that happened.</summary>
    IncidentReported,
}

/// <summary>What went against a person, as they see it.</summary>
public enum AdverseEventKind
{
    /// <summary>Their clients: which, how many, or which were taken away.</summary>
    Allocation,

    /// <summary>Their turns and hours.</summary>
    Rota,

    /// <summary>A complaint or a procedure about their conduct.</summary>
    Conduct,

    /// <summary>Something else.</summary>
    Other,
}

namespace Safety.Core.Incidents;

/// <summary>What kind of thing happened: one primary, and as many others as fit. Codes are for ever.</summary>
public enum IncidentCategory
{
    /// <summary>Shouting, insult, humiliation.</summary>
    VerbalAbuse,

    /// <summary>Abuse on a protected ground.</summary>
    DiscriminatoryAbuse,

    /// <summary>An implied threat, such as "I know where you live".</summary>
    Intimidation,

    /// <summary>A threat of force.</summary>
    ThreatDirect,

    /// <summary>A threat with a weapon, or of one.</summary>
    ThreatWeapon,

    /// <summary>A threat to family, a colleague or somebody else.</summary>
    ThreatThirdParty,

    /// <summary>A fantasy or an intent to kill was disclosed.</summary>
    HomicidalIdeationDisclosed,

    /// <summary>Force without a weapon.</summary>
    PhysicalAssault,

    /// <summary>Force with a weapon or an object.</summary>
    PhysicalAssaultWeapon,

    /// <summary>Held, locked in, or the door blocked.</summary>
    RestraintConfinement,

    /// <summary>Unwanted sexual conduct without contact.</summary>
    SexualHarassment,

    /// <summary>Sexual contact against the will, or an attempt.</summary>
    SexualAssault,

    /// <summary>Repeated unwanted pursuit.</summary>
    StalkingFixation,

    /// <summary>Posts, doxxing, deep fakes, secret recording.</summary>
    OnlineAbuse,

    /// <summary>A demand under threat of a complaint, of self-harm or of exposure.</summary>
    CoerciveDemand,

    /// <summary>Contact demanded beyond what was agreed.</summary>
    EscalatingContact,

    /// <summary>Gifts, an approach at home, personal questions.</summary>
    BoundaryIntrusion,

    /// <summary>A car, a phone or a room was damaged.</summary>
    PropertyDamage,

    /// <summary>A dog or another animal attacked.</summary>
    AnimalAttack,

    /// <summary>Drugs, weapons in sight, or a hazard in the home.</summary>
    UnsafeEnvironment,

    /// <summary>The escort that was required was not there.</summary>
    UnescortedHighRiskVisit,

    /// <summary>A missed check-in proved real.</summary>
    MissedCheckinConfirmed,

    /// <summary>Harm by what one had to hear or see.</summary>
    VicariousTraumaExposure,

    /// <summary>The agency failed: an alert unanswered, a request refused without cover.</summary>
    OrganisationalFailure,

    /// <summary>It could have happened.</summary>
    NearMiss,
}

namespace Safety.Core.Incidents;

/// <summary>What made it possible; Labor Code 6401.9 (d)(2)(E). Conditions of work, not traits of the worker.</summary>
public enum Circumstance
{
    /// <summary>Usual job duties.</summary>
    UsualJobDuties,

    /// <summary>A poorly lit area.</summary>
    PoorlyLitArea,

    /// <summary>Rushed.</summary>
    Rushed,

    /// <summary>A low staffing level.</summary>
    LowStaffingLevel,

    /// <summary>Isolated or alone.</summary>
    IsolatedOrAlone,

    /// <summary>Unable to get help.</summary>
    UnableToGetHelp,

    /// <summary>In a community setting.</summary>
    CommunitySetting,

    /// <summary>In an unfamiliar or new location.</summary>
    UnfamiliarLocation,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>What went before.</summary>
public enum Antecedent
{
    /// <summary>A demand was refused.</summary>
    DemandRefused,

    /// <summary>A limit was stated.</summary>
    LimitStated,

    /// <summary>A decision to protect a child.</summary>
    ChildProtectionDecision,

    /// <summary>Waiting.</summary>
    Waiting,

    /// <summary>Intoxication.</summary>
    Intoxication,

    /// <summary>A symptom.</summary>
    Symptom,

    /// <summary>Nothing was seen.</summary>
    NoneSeen,

    /// <summary>An ending was announced.</summary>
    EndingAnnounced,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>What the worker did. All of it is skill: to withdraw is never scored as failure.</summary>
public enum WorkerResponse
{
    /// <summary>Stayed in contact.</summary>
    Engaged,

    /// <summary>De-escalated.</summary>
    DeEscalated,

    /// <summary>Withdrew.</summary>
    Withdrew,

    /// <summary>Held a limit.</summary>
    HeldLimit,

    /// <summary>Blocked.</summary>
    Blocked,

    /// <summary>Summoned help.</summary>
    SummonedHelp,

    /// <summary>Ended the contact.</summary>
    EndedContact,
}

/// <summary>With what. Our own list; no item of a licensed instrument.</summary>
public enum Means
{
    /// <summary>Words or writing.</summary>
    Words,

    /// <summary>Gesture or posture.</summary>
    Gesture,

    /// <summary>Parts of the body.</summary>
    Body,

    /// <summary>An everyday object.</summary>
    Object,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>An animal.</summary>
    Animal,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>A phone, a camera or the internet.</summary>
    Electronic,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>
/// What contributed to it. Organisational causes only: there is no code that says a worker was at fault, because nobody
/// may be blamed for a danger they were sent into.
/// </summary>
public enum ContributingFactor
{
    /// <summary>Too many cases or too little time.</summary>
    Workload,

    /// <summary>No escort or back-up.</summary>
    NoEscortOrBackUp,

    /// <summary>A request of the worker was refused or not answered.</summary>
    RequestUnanswered,

    /// <summary>A known risk was not passed on.</summary>
    RiskNotShared,

    /// <summary>Supervision was missed or overdue.</summary>
    SupervisionMissed,

    /// <summary>Training was not provided.</summary>
    TrainingNotProvided,

    /// <summary>The place was not safe.</summary>
    UnsafePlace,

    /// <summary>Too few staff.</summary>
    Understaffed,

    /// <summary>A limit was not set or not held by the agency.</summary>
    LimitNotHeld,

    /// <summary>The match of client and worker did not fit; no fault of either.</summary>
    IllFit,

    /// <summary>An alert was not answered in time.</summary>
    AlertUnanswered,

    /// <summary>Something else in how the work is organised.</summary>
    Other,
}

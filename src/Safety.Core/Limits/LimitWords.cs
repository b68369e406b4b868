using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>One limit that the agency sets for one client.</summary>
public readonly record struct LimitId(Guid Value) : IId<LimitId>
{
    /// <inheritdoc/>
    public static LimitId Of(Guid value) => new(value);
}

/// <summary>What a limit says. The stable codes of the domain reference, section 6.5.</summary>
public enum LimitKind
{
    /// <summary>The client gets in touch within agreed hours only.</summary>
    ScheduledHoursOnly,

    /// <summary>So many contacts in so many days, and no more.</summary>
    MaxContactsPerPeriod,

    /// <summary>So many minutes in so many days, and no more.</summary>
    MaxMinutesPerPeriod,

    /// <summary>One way of getting in touch, and no other.</summary>
    SingleChannel,

    /// <summary>In writing only.</summary>
    WrittenOnly,

    /// <summary>One named person is in touch, and nobody else.</summary>
    NamedContactOnly,

    /// <summary>Nobody's private number, address or account.</summary>
    NoPersonalChannel,

    /// <summary>At the office, and not at the client's home.</summary>
    OfficeOnlyNoHomeVisit,

    /// <summary>Two workers are there.</summary>
    TwoWorkersPresent,

    /// <summary>Security is there.</summary>
    SecurityPresent,

    /// <summary>No contact with one named worker.</summary>
    NoContactWithWorker,

    /// <summary>How people treat each other was agreed in words.</summary>
    BehaviourAgreement,

    /// <summary>The service rests for a time.</summary>
    ServicePaused,

    /// <summary>The service has ended.</summary>
    ServiceEnded,

    /// <summary>The client does not come to the agency's rooms.</summary>
    PremisesExcluded,
}

/// <summary>How far the tap is turned, from open to closed; the ladder of the domain reference, section 6.5.</summary>
public enum TapPosition
{
    /// <summary>Open: whoever turns to the agency is heard.</summary>
    TapOpen,

    /// <summary>So much and no more.</summary>
    TapMetered,

    /// <summary>At agreed hours.</summary>
    TapScheduled,

    /// <summary>In writing.</summary>
    TapWritten,

    /// <summary>Through one person.</summary>
    TapSingleContact,

    /// <summary>Closed, save for an emergency.</summary>
    TapClosed,
}

/// <summary>How far a limit has come.</summary>
public enum LimitState
{
    /// <summary>Proposed by one person; not in force.</summary>
    Proposed,

    /// <summary>Approved by another person; comes into force at its date.</summary>
    Approved,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Not approved, or taken back.</summary>
    Declined,

    /// <summary>Was lifted by a person before its end.</summary>
    Lifted,

    /// <summary>Came to its end.</summary>
    Expired,
}

/// <summary>What is owed for a limit, each by a date.</summary>
public enum LimitDuty
{
    /// <summary>A proposal waits for another person's decision.</summary>
    Decision,

    /// <summary>It comes into force.</summary>
    Start,

    /// <summary>The client has not been told, and no reason for not telling stands.</summary>
    Notification,

    /// <summary>Somebody must say whether it helps.</summary>
    EffectReview,

    /// <summary>It must be looked at as a whole.</summary>
    Review,

    /// <summary>Its end comes near: somebody must choose whether it goes on.</summary>
    Renewal,

    /// <summary>It ends.</summary>
    End,
}

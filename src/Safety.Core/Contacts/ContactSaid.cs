using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>What was said of a contact, as codes and numbers; words stand beside it, sealed.</summary>
/// <param name="Kind">By which way it came.</param>
/// <param name="InitiatedBy">Who began it.</param>
/// <param name="Scheduled">Whether it was agreed before.</param>
/// <param name="Wanted">Whether it was wanted; what was not is an intrusion.</param>
/// <param name="Minutes">How long it took, in minutes.</param>
/// <param name="BilledMinutes">How many of them are paid for, or null where nobody says.</param>
/// <param name="Demand">What was asked for.</param>
/// <param name="OwnerAfter">With whom the matter lies afterwards.</param>
/// <param name="NearHome">Whether it came to somebody's home, or near it.</param>
/// <param name="Threat">Whether it held a threat.</param>
/// <param name="HappenedAt">When it was, or null for the moment of recording.</param>
/// <param name="OutOfHours">Whether it was out of hours, or null to let the agency's hours say.</param>
public sealed record ContactSaid(
    [property: Privacy(PrivacyClass.Client)] ContactKind Kind,
    [property: Privacy(PrivacyClass.Client)] ContactInitiator InitiatedBy,
    [property: Privacy(PrivacyClass.Client)] bool Scheduled,
    [property: Privacy(PrivacyClass.Client)] bool Wanted,
    [property: Privacy(PrivacyClass.Client)] int Minutes,
    [property: Privacy(PrivacyClass.Client)] int? BilledMinutes,
    [property: Privacy(PrivacyClass.Client)] ContactDemand Demand,
    [property: Privacy(PrivacyClass.Client)] ContactOwner OwnerAfter,
    [property: Privacy(PrivacyClass.Special)] bool NearHome,
    [property: Privacy(PrivacyClass.Special)] bool Threat,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? HappenedAt,
    [property: Privacy(PrivacyClass.None)] bool? OutOfHours)
{
    /// <summary>Whether the client began it and nobody had agreed to it: what counts as demand.</summary>
    internal bool IsDemand => InitiatedBy == ContactInitiator.Client && !Scheduled;

    /// <summary>Whether somebody was in a crisis: no limit is crossed by it, and it counts towards none.</summary>
    internal bool IsCrisis => Kind == ContactKind.CrisisContact;
}

/// <summary>When a contact was, as it counts.</summary>
/// <param name="HappenedAt">The moment (UTC).</param>
/// <param name="Day">The day on the agency's clock.</param>
/// <param name="OutOfHours">Whether it was out of the agency's hours, or was said to be.</param>
public sealed record ContactTime(
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HappenedAt,
    [property: Privacy(PrivacyClass.None)] DateOnly Day,
    [property: Privacy(PrivacyClass.None)] bool OutOfHours);

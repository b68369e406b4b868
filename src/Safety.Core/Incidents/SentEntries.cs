using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>What can be sent about a report under an id that the sender chooses.</summary>
public enum EntryKind
{
    /// <summary>More about it.</summary>
    Detail,

    /// <summary>Fields that are put right.</summary>
    Correction,

    /// <summary>An action agreed.</summary>
    Action,

    /// <summary>Words to the reporter.</summary>
    Message,
}

/// <summary>What was sent under an id, by which a repetition is told from something else.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="EntryId">The id.</param>
/// <param name="By">Who sent it.</param>
/// <param name="BodyMac">The keyed code of its body.</param>
public sealed record SentEntry(EntryKind Kind, Guid EntryId, StaffId By, string BodyMac);

/// <summary>Something else that was sent under a taken id, for a person to read.</summary>
/// <param name="Kind">What it was to be.</param>
/// <param name="EntryId">The id.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="KeptAt">When it came.</param>
/// <param name="BodyMac">The keyed code of its body.</param>
/// <param name="Body">What it says, sealed.</param>
public sealed record ConflictingEntry(
    EntryKind Kind, Guid EntryId, StaffId SentBy, DateTimeOffset KeptAt, string BodyMac, SealedText Body);

/// <summary>
/// Something else was sent under an id that was taken. It changes nothing and is kept for a person to read.
/// </summary>
/// <param name="Kind">What it was to be.</param>
/// <param name="EntryId">The id.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="KeptAt">When it came.</param>
/// <param name="BodyMac">The keyed code of its body.</param>
/// <param name="Body">What it says, in words.</param>
/// <param name="Said">
/// How severe it says the incident was, from whoever may say so; else null. Alerts follow it, as it may be the truth.
/// </param>
public sealed record ConflictingEntryKept(
    [property: Privacy(PrivacyClass.None)] EntryKind Kind,
    [property: Privacy(PrivacyClass.None)] Guid EntryId,
    [property: Privacy(PrivacyClass.Staff)] StaffId SentBy,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset KeptAt,
    [property: Privacy(PrivacyClass.None)] string BodyMac,
    [property: Privacy(PrivacyClass.Special)] SealedText Body,
    [property: Privacy(PrivacyClass.Staff)] Severity? Said) : IFact;

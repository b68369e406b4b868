using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// A member of staff said what they can carry for a time: how much, and which hazards not. The reason is sealed,
/// optional and theirs; it enters no state and no page of a manager.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="Percent">How much of their usual load, from 0 to 100.</param>
/// <param name="Exclusions">What they do not take on meanwhile.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="Reason">Why, in their words, sealed, or null.</param>
/// <param name="DeclaredAt">When it was said.</param>
public sealed record CapacityDeclared(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] CapacityDeclarationId Declaration,
    [property: Privacy(PrivacyClass.Staff)] int Percent,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<CapacityExclusion> Exclusions,
    [property: Privacy(PrivacyClass.Staff)] DateTimeOffset From,
    [property: Privacy(PrivacyClass.Staff)] DateTimeOffset Until,
    [property: Privacy(PrivacyClass.Confidential)] SealedText? Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DeclaredAt) : IFact;

/// <summary>A member of staff took a declaration about their capacity back, or ended it early.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="EndedAt">From when it no longer holds.</param>
public sealed record CapacityDeclarationEnded(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] CapacityDeclarationId Declaration,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : IFact;

/// <summary>A member of staff completed a training, which is in date until a day.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Kind">Which training.</param>
/// <param name="CompletedOn">The day of completion.</param>
/// <param name="ValidUntil">The last day on which it counts.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record TrainingCompleted(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TrainingKind Kind,
    [property: Privacy(PrivacyClass.Staff)] DateOnly CompletedOn,
    [property: Privacy(PrivacyClass.Staff)] DateOnly ValidUntil,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RecordedAt) : IFact;

/// <summary>A member of staff works here as a student from now on.</summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="StartedAt">When.</param>
public sealed record StudentPlacementStarted(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset StartedAt) : IFact;

/// <summary>A member of staff is no longer a student here.</summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="EndedAt">When.</param>
public sealed record StudentPlacementEnded(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : IFact;

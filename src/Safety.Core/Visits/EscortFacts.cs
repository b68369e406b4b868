using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Somebody asked for a second person to come along.</summary>
/// <param name="Wanted">The colleague who is asked, or null for anybody.</param>
/// <param name="Note">What they should know, sealed, or null.</param>
/// <param name="By">Who asked.</param>
/// <param name="EscortDueAt">By when cover must stand.</param>
/// <param name="RequestedAt">When.</param>
public sealed record EscortRequested(
    [property: Privacy(PrivacyClass.Staff)] StaffId? Wanted,
    [property: Privacy(PrivacyClass.Client)] SealedText? Note,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EscortDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RequestedAt) : IFact;

/// <summary>Somebody no longer asks for a second person. What the visit needs does not change by it.</summary>
/// <param name="By">Who.</param>
/// <param name="EscortDueAt">By when cover must stand all the same, or null when none is needed.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record EscortRequestWithdrawn(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? EscortDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IFact;

/// <summary>A second person comes along: by their own word, or because a manager assigned them.</summary>
/// <param name="Escort">Who comes along.</param>
/// <param name="By">Who said so: the same person, or a manager.</param>
/// <param name="AssignedAt">When.</param>
public sealed record EscortAssigned(
    [property: Privacy(PrivacyClass.Staff)] StaffId Escort,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AssignedAt) : IFact;

/// <summary>A request for a second person was declined, with a reason. The visit needs one nevertheless.</summary>
/// <param name="Reason">Why, sealed.</param>
/// <param name="By">Who: the colleague who was asked, or a manager.</param>
/// <param name="DeclinedAt">When.</param>
public sealed record EscortDeclined(
    [property: Privacy(PrivacyClass.Staff)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DeclinedAt) : IFact;

/// <summary>A second person no longer comes along, or left the visit.</summary>
/// <param name="Escort">Who.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="By">Who said so: the same person, or a manager.</param>
/// <param name="LeavesAlone">Whether a worker who needs cover is left without any.</param>
/// <param name="EscortDueAt">By when cover must stand again, or null when none is needed or the visit runs.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record EscortWithdrawn(
    [property: Privacy(PrivacyClass.Staff)] StaffId Escort,
    [property: Privacy(PrivacyClass.Staff)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.Staff)] bool LeavesAlone,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? EscortDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IFact;

/// <summary>The watch found that a visit which needs a second person comes near and has none.</summary>
/// <param name="StartsAt">When the visit shall begin.</param>
/// <param name="DueAt">By when cover had to stand.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record EscortFoundMissing(
    [property: Privacy(PrivacyClass.None)] DateTimeOffset StartsAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

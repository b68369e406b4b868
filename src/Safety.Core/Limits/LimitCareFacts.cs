using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>The client was told of a limit as it stands.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="How">How.</param>
/// <param name="By">Who told.</param>
/// <param name="NotifiedAt">When.</param>
public sealed record LimitNotified(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] LimitNotice How,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NotifiedAt) : ILimitFact;

/// <summary>
/// The client was not told of a limit, because telling would endanger somebody; the reason is looked at again.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Reason">Why not, sealed.</param>
/// <param name="By">Who decided.</param>
/// <param name="WithheldAt">When.</param>
/// <param name="ReviewDueAt">By when the reason must be looked at again.</param>
public sealed record LimitNotificationWithheld(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithheldAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewDueAt) : ILimitFact;

/// <summary>Somebody said what became of things under a limit.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Effect">Whether it helped.</param>
/// <param name="Note">How that shows, sealed, or null.</param>
/// <param name="By">Who looked.</param>
/// <param name="ReviewedAt">When.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole.</param>
public sealed record LimitEffectReviewed(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] LimitEffect Effect,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewedAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt) : ILimitFact;

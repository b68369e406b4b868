using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>A fact about one limit.</summary>
public interface ILimitFact : IFact
{
    /// <summary>The limit.</summary>
    LimitId Limit { get; }

    /// <summary>The client for whom it is set.</summary>
    ClientId Client { get; }
}

/// <summary>Somebody said that a client needs a limit. Not in force until another person approves.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="Terms">What it says.</param>
/// <param name="Reason">Why, in words that the client may read, sealed.</param>
/// <param name="AppealRoute">How and where the client can appeal.</param>
/// <param name="StartsAt">From when, or null for as soon as it is approved.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole if it is approved.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="DecisionDueAt">By when another person must decide.</param>
public sealed record LimitProposed(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] LimitTerms Terms,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.None)] string AppealRoute,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? StartsAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ExpiresAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ProposedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DecisionDueAt) : ILimitFact;

/// <summary>Another person than the proposer approved a limit, who answers for it from now on.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="InForceFrom">From when it is in force.</param>
/// <param name="NotificationDueAt">By when the client must have been told, or a reason stand for not telling.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole.</param>
/// <param name="RenewalDueAt">When to choose whether it goes on.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="By">Who approved; never the proposer.</param>
/// <param name="ApprovedAt">When.</param>
public sealed record LimitApproved(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset InForceFrom,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NotificationDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset RenewalDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ExpiresAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ApprovedAt) : ILimitFact;

/// <summary>A proposed limit was not approved, or its proposer took it back.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Reason">Why not, sealed; the proposer is owed it.</param>
/// <param name="By">Who declined.</param>
/// <param name="DeclinedAt">When.</param>
public sealed record LimitDeclined(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DeclinedAt) : ILimitFact;

/// <summary>A limit was changed while in force. It asks no more of the client than what was approved.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Terms">What it says from now on; of the same kind as before.</param>
/// <param name="Reason">Why, in words that the client may read, sealed.</param>
/// <param name="NotificationDueAt">By when the client must have been told of the change.</param>
/// <param name="EffectReviewDueAt">By when somebody must say whether it helps.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole.</param>
/// <param name="RenewalDueAt">When to choose whether it goes on.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="By">Who amended, and answers for it from now on.</param>
/// <param name="AmendedAt">When.</param>
public sealed record LimitAmended(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] LimitTerms Terms,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NotificationDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EffectReviewDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset RenewalDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ExpiresAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AmendedAt) : ILimitFact;

/// <summary>A person ended a limit before its time, with its reason.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Reason">Why, as a code that can be counted.</param>
/// <param name="Note">Why, in words, sealed, or null.</param>
/// <param name="By">Who lifted it.</param>
/// <param name="LiftedAt">When.</param>
public sealed record LimitLifted(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] LimitLiftReason Reason,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LiftedAt) : ILimitFact;

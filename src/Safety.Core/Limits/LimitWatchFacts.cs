using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>An approved limit came into force.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="InForceAt">When.</param>
/// <param name="EffectReviewDueAt">By when somebody must say whether it helps.</param>
public sealed record LimitCameIntoForce(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset InForceAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EffectReviewDueAt) : ILimitFact;

/// <summary>What happened, or what is planned, crosses a limit in force. It says nothing about fault.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="Kind">What the limit says.</param>
/// <param name="What">A contact, a visit or a report.</param>
/// <param name="Occasion">The id of the contact, visit or report.</param>
/// <param name="Worker">Whom it happened to, or who is to go.</param>
/// <param name="HappenedAt">When it happened, or is to happen.</param>
/// <param name="Why">Why it crosses the limit, as a sentence written by the clause, without names.</param>
/// <param name="Number">The most breaches within the policy's window that this one lies in, itself included.</param>
/// <param name="Repeated">Whether these are so many that the policy calls it repeated.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record LimitFoundBreached(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] LimitKind Kind,
    [property: Privacy(PrivacyClass.None)] LimitOccasionType What,
    [property: Privacy(PrivacyClass.None)] Guid Occasion,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HappenedAt,
    [property: Privacy(PrivacyClass.Client)] string Why,
    [property: Privacy(PrivacyClass.Client)] int Number,
    [property: Privacy(PrivacyClass.Client)] bool Repeated,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : ILimitFact;

/// <summary>
/// What had been found to cross a limit counts no more, because the contact or report was withdrawn or the visit called
/// off. The finding stays in the history, and its alert stays for a person to close.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="What">A contact, a visit or a report.</param>
/// <param name="Occasion">The id of the contact, visit or report.</param>
/// <param name="HappenedAt">When it was said to have happened, or was to happen.</param>
/// <param name="TakenBackAt">When it was taken back.</param>
public sealed record LimitBreachTakenBack(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] LimitOccasionType What,
    [property: Privacy(PrivacyClass.None)] Guid Occasion,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HappenedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset TakenBackAt) : ILimitFact;

/// <summary>The watch found that a limit ends soon, so that somebody can choose whether it goes on.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record LimitFoundNearEnd(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ExpiresAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : ILimitFact;

/// <summary>The watch found that something owed for a limit is late. The limit stays as it was.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="Duty">What is late.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="FoundAt">When it was found.</param>
/// <param name="Times">How often it has been found late by now.</param>
/// <param name="AskAgainAt">When the watch asks again.</param>
public sealed record LimitFoundOverdue(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.None)] LimitDuty Duty,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] int Times,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AskAgainAt) : ILimitFact;

/// <summary>A limit came to its end, and is in force no more.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="ExpiredAt">When it ended.</param>
/// <param name="FoundAt">When the watch found it.</param>
public sealed record LimitExpired(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ExpiredAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : ILimitFact;

using Safety.Core.Language;

namespace Safety.Core.Clients;

// What the client is owed when a risk is on the record: to be told, to object, to be answered, and not to be forgotten.

/// <summary>The client was told of a known risk.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="By">Who told the client.</param>
/// <param name="NotifiedAt">When.</param>
public sealed record KnownRiskNotified(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NotifiedAt) : IKnownRiskFact;

/// <summary>
/// The client was not told of a known risk, because telling would raise it; the reason is looked at again.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Reason">Why not, sealed.</param>
/// <param name="By">Who decided.</param>
/// <param name="WithheldAt">When.</param>
/// <param name="ReviewDueAt">By when the reason must be looked at again.</param>
public sealed record KnownRiskNotificationWithheld(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithheldAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewDueAt) : IKnownRiskFact;

/// <summary>The client objected to a known risk.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Grounds">What the client says, sealed.</param>
/// <param name="By">Who took the appeal down.</param>
/// <param name="AppealedAt">When.</param>
/// <param name="AnswerDueAt">By when the client must have an answer.</param>
public sealed record KnownRiskAppealed(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Special)] SealedText Grounds,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AppealedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerDueAt) : IKnownRiskFact;

/// <summary>An appeal was not upheld; the risk stays in force. One that is upheld removes the risk.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Reason">Why not, sealed; the client is owed it.</param>
/// <param name="By">Who answered; neither the proposer nor the approver.</param>
/// <param name="DismissedAt">When.</param>
public sealed record KnownRiskAppealDismissed(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DismissedAt) : IKnownRiskFact;

/// <summary>
/// The watch found that something owed for a known risk is late. The risk stays as it was and shows as late; the watch
/// asks again until a person has acted.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Duty">What is owed.</param>
/// <param name="DueAt">By when it was owed.</param>
/// <param name="FoundAt">When the watch found it.</param>
/// <param name="Times">How often it has been found late, from 1.</param>
/// <param name="AskAgainAt">When the watch asks again.</param>
public sealed record KnownRiskFoundOverdue(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.None)] KnownRiskDuty Duty,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] int Times,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AskAgainAt) : IKnownRiskFact;

using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// Demand was found to rise while benefit does not. It opens a review, once per episode, and does nothing else: the
/// client may yet gain, and it is nobody's fault.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Team">Whose ladder answers: the client's team, else the worker's, or null.</param>
/// <param name="Ground">Why.</param>
/// <param name="Why">What was counted and measured, as a sentence written by the rule, without names.</param>
/// <param name="FoundAt">When.</param>
/// <param name="ReviewDueAt">By when somebody answers the review.</param>
public sealed record ResponseFoundDiverging(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] DivergenceGround Ground,
    [property: Privacy(PrivacyClass.Client)] string Why,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewDueAt) : IResponseFact;

/// <summary>The worker of the two added their word to an open review.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Words">What they say, sealed.</param>
/// <param name="AddedAt">When.</param>
public sealed record ResponseWordAdded(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Special)] SealedText Words,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AddedAt) : IResponseFact;

/// <summary>A person answered a review. What the answer names, they do: nothing follows by itself.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Step">What goes with it.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="QuietUntil">Until when the same is not found again.</param>
/// <param name="By">Who answered.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record ResponseReviewed(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] ResponseAnswer Answer,
    [property: Privacy(PrivacyClass.Client)] ResponseStep Step,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset QuietUntil,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewedAt) : IResponseFact;

/// <summary>The watch found that nobody has answered a review in its time. It stays open.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Team">Whose ladder answers: the client's team, or null.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="FoundAt">When it was found.</param>
/// <param name="Times">How often it has been found late by now.</param>
/// <param name="AskAgainAt">When the watch asks again.</param>
public sealed record ResponseReviewFoundOverdue(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] int Times,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AskAgainAt) : IResponseFact;

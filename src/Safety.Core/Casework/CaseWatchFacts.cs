using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>The watch found that nobody answered a worker's request in time.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Team">The team whose alert it is, or null.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Number">Which request.</param>
/// <param name="SameDay">Whether it was to be answered on the same day.</param>
/// <param name="Line">Who should have answered, their manager, and so on up to the director.</param>
/// <param name="DueAt">When the answer was due.</param>
/// <param name="FoundAt">When the watch found it.</param>
/// <param name="Times">How often it was found late, this time included.</param>
/// <param name="AskAgainAt">When the watch asks again while nobody answers.</param>
public sealed record RequestFoundUnanswered(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] CaseRequestKind Kind,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] bool SameDay,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Line,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] int Times,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AskAgainAt) : ICaseFact;

/// <summary>The watch found that something else that was promised for an allocation is late.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Team">The team whose alert it is, or null.</param>
/// <param name="Kind">What had been asked for.</param>
/// <param name="Duty">What is late.</param>
/// <param name="Line">Who must see to it, their manager, and so on up to the director.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="FoundAt">When the watch found it.</param>
/// <param name="Times">How often it was found late, this time included.</param>
/// <param name="AskAgainAt">When the watch asks again while nobody acts.</param>
public sealed record AllocationFoundOverdue(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] CaseRequestKind Kind,
    [property: Privacy(PrivacyClass.Staff)] AllocationDuty Duty,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Line,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] int Times,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AskAgainAt) : ICaseFact;

/// <summary>Somebody looked again at a refusal or at an emergency swap, as had been promised.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Duty">What was looked at.</param>
/// <param name="Words">What was found, sealed.</param>
/// <param name="By">Who looked.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record AllocationReviewed(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] AllocationDuty Duty,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Words,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewedAt) : ICaseFact;

/// <summary>
/// One more worker asked to leave a client, and it is the third or more within the policy's time: the agency confers.
/// It says nothing about the client and nothing about any worker.
/// </summary>
/// <param name="Allocation">The allocation of the worker who asked last.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker who asked last.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="Workers">How many workers asked.</param>
/// <param name="Months">In how many months.</param>
/// <param name="FoundAt">When.</param>
public sealed record SerialTransferFound(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] int Workers,
    [property: Privacy(PrivacyClass.None)] int Months,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : ICaseFact;

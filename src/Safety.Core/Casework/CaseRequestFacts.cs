using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>A worker asked that somebody else works with a client. It is answered by a moment.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request of this worker for this client, from 1.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="SameDay">Whether it is answered on the same day, after something grave.</param>
/// <param name="Answerer">Who must answer, or null for the safety leads.</param>
/// <param name="RequestedAt">When.</param>
/// <param name="DueAt">By when it must be answered.</param>
public sealed record TransferRequested(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] bool SameDay,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Answerer,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RequestedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt) : ICaseFact;

/// <summary>A worker asked that the work with a client ends. It is answered by a moment.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request of this worker for this client, from 1.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="SameDay">Whether it is answered on the same day, after something grave.</param>
/// <param name="Answerer">Who must answer, or null for the safety leads.</param>
/// <param name="RequestedAt">When.</param>
/// <param name="DueAt">By when it must be answered.</param>
public sealed record ClosureRequested(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] bool SameDay,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Answerer,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RequestedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt) : ICaseFact;

/// <summary>A request for transfer was granted.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request.</param>
/// <param name="By">Who granted it.</param>
/// <param name="GrantedAt">When.</param>
/// <param name="HandoverDueAt">By when the client is handed over.</param>
public sealed record TransferGranted(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset GrantedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HandoverDueAt) : ICaseFact;

/// <summary>A request for closure was granted.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request.</param>
/// <param name="By">Who granted it.</param>
/// <param name="GrantedAt">When.</param>
/// <param name="HandoverDueAt">By when the work is closed.</param>
public sealed record ClosureGranted(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset GrantedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HandoverDueAt) : ICaseFact;

/// <summary>A request for transfer was refused. The next one goes above whoever refused.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request.</param>
/// <param name="Reason">Why, sealed; the worker is owed it.</param>
/// <param name="Substitute">What is done instead to keep the worker safe, sealed.</param>
/// <param name="ReviewDueAt">By when it is looked at again.</param>
/// <param name="By">Who refused.</param>
/// <param name="RefusedAt">When.</param>
public sealed record TransferRefused(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Substitute,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewDueAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RefusedAt) : ICaseFact;

/// <summary>A request for closure was refused. The next one goes above whoever refused.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request.</param>
/// <param name="Reason">Why, sealed; the worker is owed it.</param>
/// <param name="Substitute">What is done instead to keep the worker safe, sealed.</param>
/// <param name="ReviewDueAt">By when it is looked at again.</param>
/// <param name="By">Who refused.</param>
/// <param name="RefusedAt">When.</param>
public sealed record ClosureRefused(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Substitute,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewDueAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RefusedAt) : ICaseFact;

/// <summary>A worker took their request back.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Number">Which request.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record CaseRequestWithdrawn(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : ICaseFact;

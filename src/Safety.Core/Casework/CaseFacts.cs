using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>A fact about one client with one worker.</summary>
public interface ICaseFact : IFact
{
    /// <summary>The allocation.</summary>
    AllocationId Allocation { get; }

    /// <summary>The client.</summary>
    ClientId Client { get; }

    /// <summary>The worker.</summary>
    StaffId Worker { get; }
}

/// <summary>What sort of case it is, in the words of one of the policy's schemes of caseload.</summary>
/// <param name="Scheme">The scheme's code.</param>
/// <param name="Kind">The kind's code in that scheme.</param>
public sealed record CaseType(
    [property: Privacy(PrivacyClass.None)] string Scheme,
    [property: Privacy(PrivacyClass.Client)] string Kind);

/// <summary>A worker was asked to work with a client.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="Case">What sort of case it is.</param>
/// <param name="InPlaceOf">The worker whose place it would be in an emergency swap, or null.</param>
/// <param name="By">Who asked.</param>
/// <param name="ProposedAt">When.</param>
public sealed record AllocationProposed(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] CaseType Case,
    [property: Privacy(PrivacyClass.Staff)] StaffId? InPlaceOf,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ProposedAt) : ICaseFact;

/// <summary>A worker took a client on.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="AcceptedAt">When.</param>
public sealed record AllocationAccepted(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AcceptedAt) : ICaseFact;

/// <summary>A worker said why they should not take a client on.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Reason">Why not, sealed.</param>
/// <param name="ContestedAt">When.</param>
public sealed record AllocationContested(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ContestedAt) : ICaseFact;

/// <summary>A manager decided that a worker works with a client although they had not taken it on.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="Reason">Why, sealed; the worker is owed it.</param>
/// <param name="By">Who decided.</param>
/// <param name="SeenBy">The manager's own manager, to whom it is shown, or null.</param>
/// <param name="ImposedAt">When.</param>
public sealed record AllocationImposed(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.Staff)] StaffId? SeenBy,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ImposedAt) : ICaseFact;

/// <summary>Somebody said that this worker and this client do not fit. Nothing says whose fault it is.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Concern">The id of this word, chosen by the one who said it.</param>
/// <param name="Side">From whose side it comes.</param>
/// <param name="Words">What was said, sealed.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="RaisedAt">When.</param>
public sealed record FitConcernRaised(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] Guid Concern,
    [property: Privacy(PrivacyClass.Client)] FitSide Side,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Words,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RaisedAt) : ICaseFact;

/// <summary>How work with a client is closed with care.</summary>
/// <param name="Ground">On which ground.</param>
/// <param name="Words">Why, sealed.</param>
/// <param name="Referral">Whether the client was offered a way to another service.</param>
/// <param name="ReferralWords">To whom, or why not, sealed, or null.</param>
/// <param name="AbandonmentChecked">
/// Whether somebody looked that the client is not left in danger without help; it must be so.
/// </param>
public sealed record CaseClosing(
    [property: Privacy(PrivacyClass.Client)] ClosureGround Ground,
    [property: Privacy(PrivacyClass.Special)] SealedText Words,
    [property: Privacy(PrivacyClass.Client)] ReferralAnswer Referral,
    [property: Privacy(PrivacyClass.Special)] SealedText? ReferralWords,
    [property: Privacy(PrivacyClass.Client)] bool AbandonmentChecked);

/// <summary>A worker works with a client no more, or will not.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Why">Why it ended.</param>
/// <param name="Words">More words, sealed, or null.</param>
/// <param name="Closing">How the work was closed with care, or null when it was not closed.</param>
/// <param name="SwappedTo">Who was asked to take the client in an emergency swap, or null.</param>
/// <param name="ReviewDueAt">By when an emergency swap is looked at, or null.</param>
/// <param name="By">Who ended it.</param>
/// <param name="EndedAt">When.</param>
public sealed record AllocationEnded(
    [property: Privacy(PrivacyClass.None)] AllocationId Allocation,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] AllocationEndWhy Why,
    [property: Privacy(PrivacyClass.Special)] SealedText? Words,
    [property: Privacy(PrivacyClass.Client)] CaseClosing? Closing,
    [property: Privacy(PrivacyClass.Staff)] StaffId? SwappedTo,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? ReviewDueAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : ICaseFact;

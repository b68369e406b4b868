using Safety.Core.Language;

namespace Safety.Core.Clients;

// A known risk has an id, which the proposer chose, and a number within the client, counted from 0, which is the step
// of its deadlines. Both stand in every fact, so that a deadline can be read from one fact alone.

/// <summary>A fact about one known risk of one client.</summary>
public interface IKnownRiskFact : IFact
{
    /// <summary>The client.</summary>
    ClientId Client { get; }

    /// <summary>The risk's id.</summary>
    KnownRiskId Risk { get; }

    /// <summary>The risk's number within the client, from 0.</summary>
    int Number { get; }
}

/// <summary>Somebody said that a client carries a risk to staff. Not in force until another person approves.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number within the client, from 0.</param>
/// <param name="Kind">What kind of risk.</param>
/// <param name="Why">What is known, sealed.</param>
/// <param name="Evidence">The incident that shows it, or null.</param>
/// <param name="Concern">The identifiable concern where there is no incident, sealed, or null.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="DecisionDueAt">By when another person must decide.</param>
/// <param name="ReviewDueAt">By when it must be looked at again if it is approved.</param>
public sealed record KnownRiskProposed(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Special)] KnownRiskKind Kind,
    [property: Privacy(PrivacyClass.Special)] SealedText Why,
    [property: Privacy(PrivacyClass.Client)] IncidentId? Evidence,
    [property: Privacy(PrivacyClass.Special)] SealedText? Concern,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ProposedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DecisionDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt) : IKnownRiskFact;

/// <summary>Another person than the proposer put a known risk in force.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="By">Who approved; never the proposer.</param>
/// <param name="ApprovedAt">When.</param>
/// <param name="NotificationDueAt">By when the client must have been told, or a reason stand for not telling.</param>
/// <param name="ReviewDueAt">By when it must be looked at again.</param>
public sealed record KnownRiskApproved(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ApprovedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NotificationDueAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt) : IKnownRiskFact;

/// <summary>Another person than the proposer decided that a proposed risk is not to be recorded.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Reason">Why not, sealed; the proposer is owed it.</param>
/// <param name="By">Who declined; never the proposer.</param>
/// <param name="DeclinedAt">When.</param>
public sealed record KnownRiskDeclined(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DeclinedAt) : IKnownRiskFact;

/// <summary>A known risk was looked at again and kept until a new date.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Finding">Why it is kept, sealed.</param>
/// <param name="By">Who reviewed.</param>
/// <param name="ReviewedAt">When.</param>
/// <param name="ReviewDueAt">By when it must be looked at again.</param>
public sealed record KnownRiskReviewed(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Special)] SealedText Finding,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReviewedAt,
    [property: Privacy(PrivacyClass.Client)] DateTimeOffset ReviewDueAt) : IKnownRiskFact;

/// <summary>A known risk was taken off, with its reason.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id.</param>
/// <param name="Number">The risk's number.</param>
/// <param name="Reason">Why, as a code that can be counted.</param>
/// <param name="Note">Why, in words, sealed, or null.</param>
/// <param name="By">Who took it off.</param>
/// <param name="RemovedAt">When.</param>
public sealed record KnownRiskRemoved(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] KnownRiskId Risk,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Client)] RiskRemovalReason Reason,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RemovedAt) : IKnownRiskFact;

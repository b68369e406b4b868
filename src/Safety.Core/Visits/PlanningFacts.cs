using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>A visit to a client was planned.</summary>
/// <param name="Worker">Who goes.</param>
/// <param name="Client">To whom.</param>
/// <param name="Team">The worker's team, whose ladder is called, or null.</param>
/// <param name="Plan">What was planned.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent.</param>
/// <param name="By">Who planned it.</param>
/// <param name="PlannedAt">When it was planned.</param>
public sealed record VisitPlanned(
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Client)] VisitPlan Plan,
    [property: Privacy(PrivacyClass.None)] string BodyMac,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PlannedAt) : IFact;

/// <summary>A visit was judged by every clause of the risk check, each with its reason.</summary>
/// <param name="Answers">What each clause said.</param>
/// <param name="Band">How much stands against making it alone.</param>
/// <param name="PolicyVersion">The policy by which it was judged.</param>
/// <param name="EscortDueAt">By when cover must stand, or null when none is needed.</param>
/// <param name="CheckedAt">When.</param>
public sealed record VisitRiskChecked(
    [property: Privacy(PrivacyClass.Client)] IReadOnlyList<RiskAnswer> Answers,
    [property: Privacy(PrivacyClass.Client)] VisitRiskBand Band,
    [property: Privacy(PrivacyClass.None)] int PolicyVersion,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? EscortDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CheckedAt) : IFact;

/// <summary>
/// A worker refused to make a visit alone. No reason is asked for or kept; nobody can override it, and it must not be
/// held against them.
/// </summary>
/// <param name="Worker">The worker.</param>
/// <param name="EscortDueAt">By when cover must stand if the visit is to take place, or null when it stands.</param>
/// <param name="RefusedAt">When.</param>
public sealed record SoloVisitRefused(
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? EscortDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RefusedAt) : IFact;

/// <summary>A named manager authorised a visit without the second person that it needs.</summary>
/// <param name="Clauses">The clauses that objected; what objects later is not covered.</param>
/// <param name="Control">What takes the place of a second person.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="By">Which manager.</param>
/// <param name="SeenBy">The manager's own manager, who sees it at once; null when there is none.</param>
/// <param name="AuthorisedAt">When.</param>
public sealed record UnescortedVisitAuthorised(
    [property: Privacy(PrivacyClass.Client)] IReadOnlyList<VisitClause> Clauses,
    [property: Privacy(PrivacyClass.Staff)] SubstituteControl Control,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.Staff)] StaffId? SeenBy,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AuthorisedAt) : IFact;

/// <summary>
/// The watch found that a planned visit had neither begun nor been called off, although the worker was asked. It says
/// nothing of the worker: they may have forgotten, or may be out with nobody watching.
/// </summary>
/// <param name="StartsAt">When it was to begin.</param>
/// <param name="DueAt">By when it should have begun or been called off.</param>
/// <param name="JoinsCall">The call for help of the same visit that is live, or null.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record VisitFoundNotBegun(
    [property: Privacy(PrivacyClass.None)] DateTimeOffset StartsAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] VisitAlarmKind? JoinsCall,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>A visit was called off before it began.</summary>
/// <param name="Reason">Why, sealed, or null.</param>
/// <param name="By">Who.</param>
/// <param name="Through">By which way.</param>
/// <param name="CancelledAt">When.</param>
public sealed record VisitCancelled(
    [property: Privacy(PrivacyClass.Client)] SealedText? Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CancelledAt) : IFact;

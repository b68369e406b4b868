using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>A supervision was held.</summary>
/// <param name="Staff">Who was supervised.</param>
/// <param name="Session">Its id.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="HeldOn">The day by the agency's calendar.</param>
/// <param name="Supervisor">Who held it; null for somebody from outside the agency.</param>
/// <param name="Minutes">How long it was.</param>
/// <param name="Members">How many were supervised; 1 for one alone.</param>
/// <param name="SafetyDiscussed">Whether the worker's own safety was on the agenda.</param>
/// <param name="ClientHours">Hours with clients since the one before, of a student; null when not said.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="MakesGood">
/// The first day of the month that was found late and has enough with this; null when there is none, and in facts from
/// before it was kept.
/// </param>
public sealed record SupervisionHeld(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] Guid Session,
    [property: Privacy(PrivacyClass.Staff)] SupervisionKind Kind,
    [property: Privacy(PrivacyClass.Staff)] DateOnly HeldOn,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Supervisor,
    [property: Privacy(PrivacyClass.Staff)] int Minutes,
    [property: Privacy(PrivacyClass.Staff)] int Members,
    [property: Privacy(PrivacyClass.Staff)] bool SafetyDiscussed,
    [property: Privacy(PrivacyClass.Staff)] int? ClientHours,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RecordedAt,
    [property: Privacy(PrivacyClass.Staff)] DateOnly? MakesGood = null) : IFact;

/// <summary>A supervision that was planned did not take place.</summary>
/// <param name="Staff">Who was to be supervised.</param>
/// <param name="Session">Its id.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="PlannedOn">The day by the agency's calendar.</param>
/// <param name="Supervisor">Who was to hold it; null for somebody from outside the agency.</param>
/// <param name="Loss">Whether it was missed or called off.</param>
/// <param name="LostBy">By whom.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="RecordedAt">When.</param>
public sealed record SupervisionMissed(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] Guid Session,
    [property: Privacy(PrivacyClass.Staff)] SupervisionKind Kind,
    [property: Privacy(PrivacyClass.Staff)] DateOnly PlannedOn,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Supervisor,
    [property: Privacy(PrivacyClass.Staff)] SupervisionLoss Loss,
    [property: Privacy(PrivacyClass.Staff)] SupervisionLostBy LostBy,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RecordedAt) : IFact;

/// <summary>An entry of the ledger of supervision was taken back: it was not so.</summary>
/// <param name="Staff">Whose ledger.</param>
/// <param name="Session">Which entry.</param>
/// <param name="By">Who took it back.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record SupervisionWithdrawn(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] Guid Session,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IFact;

/// <summary>
/// The watch judged a month of supervision, or saw that it is not over, and said when it looks again.
/// </summary>
/// <param name="Staff">Whose ledger.</param>
/// <param name="Month">The first day of the month that was judged, or null when none was.</param>
/// <param name="Standing">How it was found, or null when none was judged.</param>
/// <param name="LookAt">When the watch looks again.</param>
/// <param name="PlannedAt">When it looked.</param>
public sealed record SupervisionLookPlanned(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] DateOnly? Month,
    [property: Privacy(PrivacyClass.Staff)] SupervisionStanding? Standing,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LookAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PlannedAt) : IFact;

/// <summary>A month lacks supervision that was owed to a worker. It is a finding about the agency.</summary>
/// <param name="Staff">To whom it was owed.</param>
/// <param name="Team">The worker's team, or null.</param>
/// <param name="Manager">The worker's manager, or null.</param>
/// <param name="Line">The managers above that one, the nearest first.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="CountedMinutes">The whole minutes that count.</param>
/// <param name="NeededMinutes">The minutes that were owed.</param>
/// <param name="Shortfalls">What is missing.</param>
/// <param name="InARow">How many months in a row lack it, with this one.</param>
/// <param name="LookAt">When the watch looks again.</param>
/// <param name="FoundAt">When.</param>
public sealed record SupervisionFoundOverdue(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Manager,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Line,
    [property: Privacy(PrivacyClass.Staff)] DateOnly Month,
    [property: Privacy(PrivacyClass.Staff)] int CountedMinutes,
    [property: Privacy(PrivacyClass.Staff)] int NeededMinutes,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<SupervisionShortfall> Shortfalls,
    [property: Privacy(PrivacyClass.Staff)] int InARow,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LookAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>One step of support that is owed by a moment.</summary>
/// <param name="Step">Its number in this incident, from 0.</param>
/// <param name="Kind">What kind of support.</param>
/// <param name="DueAt">By when it is owed.</param>
public sealed record PlannedSupport(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.Confidential)] SupportStepKind Kind,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt);

/// <summary>Support is owed to the person from now on, step by step, each with its time.</summary>
/// <param name="For">To whom it is owed.</param>
/// <param name="PlannedAt">When this was found.</param>
/// <param name="Steps">The steps.</param>
/// <param name="PolicyVersion">The policy version that says so.</param>
public sealed record SupportPlanned(
    [property: Privacy(PrivacyClass.Staff)] StaffId For,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PlannedAt,
    [property: Privacy(PrivacyClass.Confidential)] IReadOnlyList<PlannedSupport> Steps,
    [property: Privacy(PrivacyClass.None)] int PolicyVersion) : IFact;

/// <summary>Support was offered. The promise stays open until it is given or declined.</summary>
/// <param name="Step">Which step; a number not used before adds one.</param>
/// <param name="Kind">What kind of support.</param>
/// <param name="By">Who offered it.</param>
/// <param name="OfferedAt">When.</param>
/// <param name="DueAt">By when it is promised, or null when no moment was promised.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next, or null when it is closed.</param>
public sealed record SupportOffered(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.Confidential)] SupportStepKind Kind,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset OfferedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? SilenceDueAt) : IFact;

/// <summary>The person did not want this support. That is a valid answer and needs no reason.</summary>
/// <param name="Step">Which step.</param>
/// <param name="By">Who recorded it: the person, or somebody on their word, which the person can see and undo.</param>
/// <param name="DeclinedAt">When.</param>
public sealed record SupportDeclined(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DeclinedAt) : IFact;

/// <summary>Support was given.</summary>
/// <param name="Step">Which step.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="GivenAt">When it was recorded.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next, or null when it is closed.</param>
public sealed record SupportGiven(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset GivenAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? SilenceDueAt) : IFact;

/// <summary>The watch found that a step of support was neither given nor declined in time.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Kind">What kind of support.</param>
/// <param name="DueAt">By when it was owed.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record SupportStepFoundOverdue(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.Confidential)] SupportStepKind Kind,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

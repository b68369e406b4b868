using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>One ceiling that a worker is over.</summary>
/// <param name="Scheme">The scheme's code.</param>
/// <param name="Ceiling">The ceiling's code.</param>
/// <param name="CarriedParts">What the worker carries, in parts of the scheme's whole.</param>
/// <param name="MostParts">The most for this worker now, in parts.</param>
/// <param name="FullParts">The most for this worker with their whole capacity, in parts.</param>
/// <param name="Whole">How many parts make one.</param>
public sealed record CaseloadExcess(
    [property: Privacy(PrivacyClass.None)] string Scheme,
    [property: Privacy(PrivacyClass.None)] string Ceiling,
    [property: Privacy(PrivacyClass.Staff)] int CarriedParts,
    [property: Privacy(PrivacyClass.Staff)] int MostParts,
    [property: Privacy(PrivacyClass.Staff)] int FullParts,
    [property: Privacy(PrivacyClass.None)] int Whole);

/// <summary>A worker was found to carry more than a ceiling allows. It is a finding about the agency.</summary>
/// <param name="Staff">The worker.</param>
/// <param name="Team">The worker's team, or null.</param>
/// <param name="Over">The ceilings that they are over.</param>
/// <param name="Percent">What they declared that they can carry, in percent; 100 when they declared nothing.</param>
/// <param name="IsNovice">Whether they are new or a student.</param>
/// <param name="Cases">The allocations that they carry.</param>
/// <param name="FoundAt">When.</param>
public sealed record CaseloadFoundOverCeiling(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<CaseloadExcess> Over,
    [property: Privacy(PrivacyClass.Staff)] int Percent,
    [property: Privacy(PrivacyClass.Staff)] bool IsNovice,
    [property: Privacy(PrivacyClass.Client)] IReadOnlyList<AllocationId> Cases,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>A worker who carried more than a ceiling allows was found within every ceiling again.</summary>
/// <param name="Staff">The worker.</param>
/// <param name="Team">The worker's team, or null.</param>
/// <param name="FoundAt">When.</param>
public sealed record CaseloadFoundWithinCeiling(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>
/// Time itself changes what a worker can carry at a moment: a declaration begins or ends, or they are new no more. The
/// watch looks then.
/// </summary>
/// <param name="Staff">The worker.</param>
/// <param name="LookAt">When, or null when nothing changes by itself.</param>
/// <param name="PlannedAt">When that was known.</param>
public sealed record CaseloadLookPlanned(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] DateTimeOffset? LookAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PlannedAt) : IFact;

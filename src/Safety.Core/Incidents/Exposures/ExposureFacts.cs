using Safety.Core.Language;

namespace Safety.Core.Incidents.Exposures;

/// <summary>Many incidents, each perhaps small, were found to weigh on one worker.</summary>
/// <param name="Staff">The worker.</param>
/// <param name="Team">The worker's team; null when the safety leads alone are to know.</param>
/// <param name="IndexHalves">The index, in halves.</param>
/// <param name="Concern">From which whole index the policy sees a concern.</param>
/// <param name="WindowDays">Over how many days it sums.</param>
/// <param name="Incidents">The incidents that count, oldest first.</param>
/// <param name="Accused">Colleagues who are said to have done one of them; they are not to answer.</param>
/// <param name="LookAt">When the index falls below by itself, if nothing more happens.</param>
/// <param name="FoundAt">When.</param>
public sealed record ExposureFoundHigh(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] int IndexHalves,
    [property: Privacy(PrivacyClass.None)] int Concern,
    [property: Privacy(PrivacyClass.None)] int WindowDays,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<IncidentId> Incidents,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Accused,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LookAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>What weighed on a worker weighs less than the concern again.</summary>
/// <param name="Staff">The worker.</param>
/// <param name="Team">The team that was named when it was found.</param>
/// <param name="FoundAt">When.</param>
public sealed record ExposureFoundLow(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>More happened meanwhile: the watch looks again later whether it still weighs on the worker.</summary>
/// <param name="Staff">The worker.</param>
/// <param name="LookAt">When.</param>
/// <param name="PlannedAt">When that was known.</param>
public sealed record ExposureLookPlanned(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LookAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PlannedAt) : IFact;

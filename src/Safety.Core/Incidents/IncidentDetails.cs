using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>A member of staff who had a part in it.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Role">What part.</param>
public sealed record PersonInvolved(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] RoleInIncident Role);

/// <summary>
/// Everything that may follow the first three answers, all of it optional: null or an empty list means "not said".
/// Fields and privacy classes are those of the incident record in the domain reference.
/// </summary>
public sealed record IncidentDetails
{
    /// <summary>Where, as the violent incident log asks.</summary>
    [Privacy(PrivacyClass.None)]
    public LocationClass? LocationClass { get; init; }

    /// <summary>Where, as the work knows its places.</summary>
    [Privacy(PrivacyClass.None)]
    public LocationDetail? LocationDetail { get; init; }

    /// <summary>Where, in words.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? LocationText { get; init; }

    /// <summary>What made it possible.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    /// <summary>What went before.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<Antecedent> Antecedents { get; init; } = [];

    /// <summary>What the worker did.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<WorkerResponse> WorkerResponses { get; init; } = [];

    /// <summary>With what.</summary>
    [Privacy(PrivacyClass.Special)]
    public IReadOnlyList<Means> Means { get; init; } = [];

    /// <summary>What followed for the person.</summary>
    [Privacy(PrivacyClass.Special)]
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];

    /// <summary>Staff who had a part in it.</summary>
    [Privacy(PrivacyClass.Staff)]
    public IReadOnlyList<PersonInvolved> People { get; init; } = [];

    /// <summary>Other people, such as a neighbour who saw it, in words.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? OtherPeople { get; init; }

    /// <summary>Harm to the body.</summary>
    [Privacy(PrivacyClass.Special)]
    public PhysicalHarm? PhysicalHarm { get; init; }

    /// <summary>Harm to the mind.</summary>
    [Privacy(PrivacyClass.Special)]
    public PsychologicalHarm? PsychologicalHarm { get; init; }

    /// <summary>The most treatment that was needed.</summary>
    [Privacy(PrivacyClass.Special)]
    public MedicalTreatment? MedicalTreatment { get; init; }

    /// <summary>Days lost, whole days.</summary>
    [Privacy(PrivacyClass.Special)]
    public int? LostTimeDays { get; init; }

    /// <summary>Whether the police were contacted.</summary>
    [Privacy(PrivacyClass.Client)]
    public bool? PoliceContacted { get; init; }

    /// <summary>The police's reference.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? PoliceReference { get; init; }

    /// <summary>What security or the police did.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? SecurityResponse { get; init; }

    /// <summary>What was done to protect employees.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? ActionsToProtect { get; init; }

    /// <summary>Whether somebody else may be in danger (duty to protect).</summary>
    [Privacy(PrivacyClass.Special)]
    public bool? ThirdPartyAtRisk { get; init; }

    /// <summary>Who else may be in danger, in words.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? ThirdPartyText { get; init; }

    /// <summary>How bad it could have been, in the eyes of whoever says so.</summary>
    [Privacy(PrivacyClass.Staff)]
    public Severity? PotentialSeverity { get; init; }
}

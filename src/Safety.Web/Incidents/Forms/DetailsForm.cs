using System.ComponentModel.DataAnnotations;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Forms;

/// <summary>Everything that may follow the first three answers, in clear; all of it optional.</summary>
public sealed record DetailsForm
{
    /// <summary>Where, as the violent incident log asks.</summary>
    public LocationClass? LocationClass { get; init; }

    /// <summary>Where, as the work knows its places.</summary>
    public LocationDetail? LocationDetail { get; init; }

    /// <summary>Where, in words.</summary>
    [MaxLength(IncidentLimits.ShortTextLengthMax)]
    public string? LocationText { get; init; }

    /// <summary>What made it possible.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<Circumstance>? Circumstances { get; init; }

    /// <summary>What went before.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<Antecedent>? Antecedents { get; init; }

    /// <summary>What the worker did.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<WorkerResponse>? WorkerResponses { get; init; }

    /// <summary>With what.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<Means>? Means { get; init; }

    /// <summary>What followed for the person.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<Consequence>? Consequences { get; init; }

    /// <summary>Staff who had a part in it.</summary>
    [MaxLength(IncidentLimits.PeopleMax)]
    public IReadOnlyList<PersonInvolved>? People { get; init; }

    /// <summary>Other people, in words.</summary>
    [MaxLength(IncidentLimits.ShortTextLengthMax)]
    public string? OtherPeople { get; init; }

    /// <summary>Harm to the body.</summary>
    public PhysicalHarm? PhysicalHarm { get; init; }

    /// <summary>Harm to the mind.</summary>
    public PsychologicalHarm? PsychologicalHarm { get; init; }

    /// <summary>The most treatment that was needed.</summary>
    public MedicalTreatment? MedicalTreatment { get; init; }

    /// <summary>Days lost, whole days.</summary>
    [Range(0, IncidentLimits.LostTimeDaysMax)]
    public int? LostTimeDays { get; init; }

    /// <summary>Whether the police were contacted.</summary>
    public bool? PoliceContacted { get; init; }

    /// <summary>The police's reference.</summary>
    [MaxLength(IncidentLimits.ShortTextLengthMax)]
    public string? PoliceReference { get; init; }

    /// <summary>What security or the police did.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? SecurityResponse { get; init; }

    /// <summary>What was done to protect employees.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? ActionsToProtect { get; init; }

    /// <summary>Whether somebody else may be in danger.</summary>
    public bool? ThirdPartyAtRisk { get; init; }

    /// <summary>Who else may be in danger, in words.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? ThirdPartyText { get; init; }

    /// <summary>How bad it could have been.</summary>
    public Severity? PotentialSeverity { get; init; }
}

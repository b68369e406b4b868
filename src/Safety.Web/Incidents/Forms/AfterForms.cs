using System.ComponentModel.DataAnnotations;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Forms;

/// <summary>More about an incident.</summary>
public sealed record DetailForm
{
    /// <summary>Chosen by the sender, so that it may be sent twice.</summary>
    [Required]
    public Guid? Id { get; init; }

    /// <summary>More words, or null.</summary>
    [MaxLength(IncidentLimits.DescriptionLengthMax)]
    public string? Text { get; init; }

    /// <summary>The reporter's own rating, when none was given before.</summary>
    public Severity? ReportedSeverity { get; init; }

    /// <summary>How threatened the reporter felt, 0 to 10, when not said before.</summary>
    [Range(0, IncidentLimits.FeltThreatenedMax)]
    public int? FeltThreatened { get; init; }

    /// <summary>Fields that were not said before, and codes that join the lists.</summary>
    public DetailsForm? Details { get; init; }
}

/// <summary>Fields of a report that are put right; null leaves a field as it is.</summary>
public sealed record CorrectionForm
{
    /// <summary>Chosen by the sender, so that it may be sent twice.</summary>
    [Required]
    public Guid? Id { get; init; }

    /// <summary>Why.</summary>
    [Required]
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Reason { get; init; }

    /// <summary>The right primary category.</summary>
    public IncidentCategory? Category { get; init; }

    /// <summary>The right secondary categories, as a whole.</summary>
    [MaxLength(IncidentLimits.SecondaryCategoriesMax)]
    public IReadOnlyList<IncidentCategory>? SecondaryCategories { get; init; }

    /// <summary>The right client.</summary>
    public ClientId? ClientId { get; init; }

    /// <summary>The right class of who did it.</summary>
    public PerpetratorClass? PerpetratorClass { get; init; }

    /// <summary>The right violence types, as a whole.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<ViolenceType>? ViolenceTypes { get; init; }

    /// <summary>When it really happened.</summary>
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>The reporter's words, put right by the reporter.</summary>
    [MaxLength(IncidentLimits.DescriptionLengthMax)]
    public string? Description { get; init; }

    /// <summary>The reporter's rating, put right by the reporter.</summary>
    public Severity? ReportedSeverity { get; init; }

    /// <summary>How threatened the reporter felt, put right by the reporter.</summary>
    [Range(0, IncidentLimits.FeltThreatenedMax)]
    public int? FeltThreatened { get; init; }

    /// <summary>Details put right.</summary>
    public DetailsForm? Details { get; init; }

    /// <summary>Fields that are empty from now on.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<ClearableField>? Cleared { get; init; }
}

/// <summary>A second rating.</summary>
public sealed record AssessmentForm
{
    /// <summary>The rating.</summary>
    [Required]
    public Severity? AssessedSeverity { get; init; }

    /// <summary>Why; needed for a rating below what the report says, and the reporter reads it.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Reason { get; init; }

    /// <summary>What in the organisation of the work contributed.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<ContributingFactor>? ContributingFactors { get; init; }
}

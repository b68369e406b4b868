using System.ComponentModel.DataAnnotations;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Forms;

/// <summary>
/// What a person tells, in clear. Three answers are enough: category, description, client or "not known".
/// </summary>
public abstract record FilingForm
{
    /// <summary>What kind, primarily.</summary>
    [Required]
    public IncidentCategory? Category { get; init; }

    /// <summary>What happened, in the person's own words; one line is enough.</summary>
    [Required]
    [MaxLength(IncidentLimits.DescriptionLengthMax)]
    public string? Description { get; init; }

    /// <summary>About which client; null when that is not known or no client had a part in it.</summary>
    public ClientId? ClientId { get; init; }

    /// <summary>What else it was.</summary>
    [MaxLength(IncidentLimits.SecondaryCategoriesMax)]
    public IReadOnlyList<IncidentCategory>? SecondaryCategories { get; init; }

    /// <summary>Who did it, as a class; a client when it is left out.</summary>
    public PerpetratorClass? PerpetratorClass { get; init; }

    /// <summary>The violence types of the log; type 2 when left out.</summary>
    [MaxLength(IncidentLimits.CodesMax)]
    public IReadOnlyList<ViolenceType>? ViolenceTypes { get; init; }

    /// <summary>When it happened; null for just now, or not known.</summary>
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>How bad it was, in the person's own eyes.</summary>
    public Severity? ReportedSeverity { get; init; }

    /// <summary>How threatened the person felt, 0 to 10.</summary>
    [Range(0, IncidentLimits.FeltThreatenedMax)]
    public int? FeltThreatened { get; init; }

    /// <summary>What else is said.</summary>
    public DetailsForm? Details { get; init; }
}

/// <summary>A report of what happened to oneself, or to a colleague who asked for it.</summary>
public sealed record ReportForm : FilingForm
{
    /// <summary>Whom it happened to, when that is not the one who files.</summary>
    public StaffId? OnBehalfOf { get; init; }

    /// <summary>Whether the line manager shall not learn who filed it. Safety leads still do.</summary>
    public bool NotNamedToManager { get; init; }
}

/// <summary>What a colleague told informally, written down so that it does not stay a word in the corridor.</summary>
public sealed record InformalForm : FilingForm
{
    /// <summary>Who told it.</summary>
    [Required]
    public StaffId? ToldBy { get; init; }

    /// <summary>When they told it; null when not said.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>
    /// Whether the line manager shall not learn who told it or wrote it down; null for no. Safety leads still do.
    /// </summary>
    public bool? NotNamedToManager { get; init; }
}
